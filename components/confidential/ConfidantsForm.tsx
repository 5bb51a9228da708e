"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { nameConfidantsAction } from "@/lib/actions/confidential";
import { ConfidantsField, type PersonNamed } from "./ConfidantsField";

type Props = {
  sourceId: string;
  confidants: readonly PersonNamed[];
  people: readonly PersonNamed[];
  onClose: () => void;
};

export function ConfidantsForm({ sourceId, confidants, people, onClose }: Props) {
  const form = useKeptForm({
    name: `confidants-${sourceId}`,
    action: nameConfidantsAction,
    onDone: onClose,
  });
  return (
    <form {...form.formProps} aria-label="Say who may know" className="mt-3 grid gap-3">
      <input type="hidden" name="sourceId" value={sourceId} />
      <ConfidantsField
        id={`confidants-${sourceId}`}
        chosen={confidants.map(({ id }) => id)}
        people={people}
        error={form.error("confidantIds")}
      />
      <FormFoot form={form} save="Save" onCancel={onClose} />
    </form>
  );
}
