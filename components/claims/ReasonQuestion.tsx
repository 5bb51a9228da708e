"use client";

import { type ReactNode, useEffect } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextArea } from "@/components/ui/TextField";
import type { Reply } from "@/lib/actions/door";

export type Question = {
  /** Names what is typed, so that it is kept apart: "cut-<claim>". */
  name: string;
  label: string;
  action: (values: unknown) => Promise<Reply>;
  ids: Record<string, string>;
  field?: Asked;
  /** What else has to be said, asked first. */
  more?: readonly Asked[];
};

type Asked = { name: string; label: string; hint?: string; maxLength: number };

type Props = Question & { children: ReactNode; onDone: () => void; onCancel: () => void };

/** What will happen, a field for the reason or the note, and the button that does it. */
export function ReasonQuestion(question: Props) {
  const { name, label, action, ids, field, more = [], children, onDone, onCancel } = question;
  const form = useKeptForm({ name, action, onDone, extra: () => ids });
  const { ref } = form.formProps;
  // The dialog opened before this was loaded, and had nothing to give the focus to.
  useEffect(() => ref.current?.querySelector<HTMLElement>("textarea, button")?.focus(), [ref]);
  return (
    <form {...form.formProps} className="grid gap-4">
      <p className="text-ink-2">{children}</p>
      {[...more, ...(field ? [field] : [])].map((asked) => (
        <TextArea
          key={asked.name}
          id={`${name}-${asked.name}`}
          name={asked.name}
          label={asked.label}
          hint={asked.hint}
          maxLength={asked.maxLength}
          error={form.error(asked.name)}
        />
      ))}
      <FormFoot form={form} save={label} onCancel={onCancel} />
    </form>
  );
}
