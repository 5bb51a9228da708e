"use client";

import { type ReactNode, useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Button, type ButtonLook } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { TextArea } from "@/components/ui/TextField";
import type { Reply } from "@/lib/actions/door";

type Props = {
  /** Names what is typed, so that it is kept apart: "cut-<claim>". */
  name: string;
  label: string;
  title: string;
  look?: ButtonLook;
  /** What will happen. */
  children: ReactNode;
  action: (values: unknown) => Promise<Reply>;
  ids: Record<string, string>;
  field?: { name: string; label: string; hint?: string; maxLength: number };
  /** Why this person may not: the button is off, and the reason stands where the caller shows it. */
  refused?: string | null;
};

/** A button that first says what it will do, and asks why. */
export function ReasonDialog({ label, look = "plain", title, refused = null, ...question }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} disabled={refused !== null} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <Question {...question} label={label} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

type QuestionProps = Pick<Props, "name" | "label" | "children" | "action" | "ids" | "field"> & {
  onClose: () => void;
};

function Question({ name, label, children, action, ids, field, onClose }: QuestionProps) {
  const form = useKeptForm({ name, action, onDone: onClose, extra: () => ids });
  return (
    <form {...form.formProps} className="grid gap-4">
      <p className="text-ink-2">{children}</p>
      {field ? (
        <TextArea
          id={`${name}-${field.name}`}
          name={field.name}
          label={field.label}
          hint={field.hint}
          maxLength={field.maxLength}
          error={form.error(field.name)}
        />
      ) : null}
      <FormFoot form={form} save={label} onCancel={onClose} />
    </form>
  );
}
