"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Button } from "@/components/ui/Button";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { Dialog } from "@/components/ui/Dialog";
import { Notice } from "@/components/ui/Notice";
import { publishFactBoxAction } from "@/lib/actions/publication";

type Props = { storyId: string; version: number; isRestricted: boolean; isAgain: boolean };

/** The step from what is saved to what everybody reads. */
export function PublishFactBox(props: Props) {
  const [open, setOpen] = useState(false);
  const label = props.isAgain ? "Publish again" : "Publish";
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title="Publish the fact box" onClose={() => setOpen(false)}>
        <PublishForm {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function PublishForm({ storyId, version, isRestricted, onDone }: Props & { onDone: () => void }) {
  const form = useKeptForm({
    name: `publish-${storyId}`,
    action: publishFactBoxAction,
    onDone,
    extra: () => ({ storyId, version }),
    keepTyped: false,
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="requestId" />
      <p className="text-ink-2">
        Everybody can read what is saved here, and search engines will find it. Each claim is shown as it was
        signed off, with its evidence and its corrections; who in the newsroom did what is not.
      </p>
      {isRestricted ? (
        <>
          <Notice look="warning">
            This story is restricted to its members. Its headline, these claims and the sources under them
            will be public.
          </Notice>
          <CheckboxField
            id="publish-restricted"
            name="restrictedIsMeant"
            label="Show it to everybody all the same"
          />
        </>
      ) : null}
      <FormFoot form={form} save="Publish" saving="Publishing…" onCancel={onDone} />
    </form>
  );
}
