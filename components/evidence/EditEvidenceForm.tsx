"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { recall } from "@/components/forms/kept-text";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SelectField } from "@/components/ui/SelectField";
import { editEvidenceAction } from "@/lib/actions/evidence";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import { JudgementFields } from "./JudgementFields";
import { UndoesVerdict } from "./UndoesVerdict";
import { WordsFields } from "./WordsFields";

type Props = { entry: EvidenceEntry; stage: Stage; onClose: () => void };

const FIELD_WORDS = {
  exact: "The words",
  paraphrased: "My own words",
  locatorKind: "Where it stands",
  locator: "Number, time or name",
  stance: "What it does to the claim",
  primary: "Primary",
  basis: "How the source knows",
  note: "Note",
};

export function EditEvidenceForm({ entry, stage, onClose }: Props) {
  const name = `evidence-${entry.id}`;
  const stored = entry.passage.wholeWork ? "whole" : "words";
  const [passageIs, setPassageIs] = useState(() => recall(name)?.passageIs ?? stored);
  const form = useKeptForm({ name, action: editEvidenceAction, onDone: onClose });
  const id = `edit-${entry.id}`;
  return (
    <form
      {...form.formProps}
      aria-label={`Edit the evidence from ${entry.source.outlet?.name ?? entry.source.title}`}
      onReset={() => setPassageIs(stored)}
      className="mt-2 grid gap-3"
    >
      <input type="hidden" name="evidenceId" value={entry.id} />
      <input type="hidden" name="version" defaultValue={entry.version} />
      <SelectField
        id={`${id}-passageIs`}
        name="passageIs"
        label="Passage"
        options={[
          { value: "words", label: "Certain words" },
          { value: "whole", label: "The work as a whole" },
        ]}
        hint="If another claim rests on this passage too, it keeps the words as they are."
        defaultValue={stored}
        onChange={(event) => setPassageIs(event.target.value)}
        autoFocus
      />
      <WordsFields id={id} error={form.error} filled={entry.passage} hidden={passageIs === "whole"} />
      <JudgementFields id={id} error={form.error} filled={entry} />
      <UndoesVerdict stage={stage} />
      <FormFoot form={form} save="Save" onCancel={onClose} fieldWords={FIELD_WORDS} />
    </form>
  );
}
