"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextArea } from "@/components/ui/TextField";
import { removeEvidenceAction } from "@/lib/actions/evidence";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import { UndoesVerdict } from "./UndoesVerdict";

type Props = { evidenceId: string; from: string; stage: Stage; onClose: () => void };

export function RemoveEvidenceForm({ evidenceId, from, stage, onClose }: Props) {
  const form = useKeptForm({
    name: `remove-evidence-${evidenceId}`,
    action: removeEvidenceAction,
    onDone: onClose,
  });
  const id = `remove-${evidenceId}`;
  return (
    <form {...form.formProps} aria-label={`Remove the evidence from ${from}`} className="mt-2 grid gap-3">
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <TextArea
        id={`${id}-reason`}
        name="reason"
        label="Why is it removed?"
        hint="The passage stays with its source."
        error={form.error("reason")}
        rows={2}
        autoFocus
      />
      <UndoesVerdict stage={stage} />
      <FormFoot form={form} save="Remove evidence" saving="Removing…" onCancel={onClose} />
    </form>
  );
}
