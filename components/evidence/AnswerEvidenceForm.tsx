"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextArea } from "@/components/ui/TextField";
import { answerEvidenceAction } from "@/lib/actions/evidence";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import { LIMITS } from "@/lib/domain/limits";

type Props = { entry: EvidenceEntry; from: string; onClose: () => void };

/** Why evidence that refutes does not keep the claim from being verified. */
export function AnswerEvidenceForm({ entry, from, onClose }: Props) {
  const form = useKeptForm({
    name: `answer-evidence-${entry.id}`,
    action: answerEvidenceAction,
    onDone: onClose,
  });
  return (
    <form {...form.formProps} aria-label={`Answer the evidence from ${from}`} className="mt-2 grid gap-3">
      <input type="hidden" name="evidenceId" value={entry.id} />
      <input type="hidden" name="version" defaultValue={entry.version} />
      <TextArea
        id={`answer-${entry.id}`}
        name="answer"
        label="Why does the claim stand all the same?"
        hint="It is shown with the claim and in its exports. Empty takes the answer back."
        defaultValue={entry.answer?.words ?? ""}
        maxLength={LIMITS.note}
        error={form.error("answer")}
        rows={3}
        autoFocus
      />
      <FormFoot form={form} save="Save the answer" onCancel={onClose} fieldWords={{ answer: "The answer" }} />
    </form>
  );
}
