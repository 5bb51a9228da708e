"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { editClaimAction } from "@/lib/actions/claims";
import { ClaimFormFields, type ClaimValues, type PersonChoice } from "./ClaimFormFields";
import { CLAIM_FIELD_WORDS, inClaimWords, withoutUnneededName } from "./claim-form-values";

type Props = {
  claim: ClaimValues & { id: string; version: number; assigneeName?: string | null };
  people: readonly PersonChoice[];
  onDone: () => void;
  onCancel: () => void;
};

/** Changes what is said about a claim. Changing what is claimed reopens it, which the form says before. */
export function EditClaimForm({ claim, people, onDone, onCancel }: Props) {
  const form = useKeptForm({
    name: `claim-${claim.id}`,
    action: (values) => editClaimAction(withoutUnneededName(values)),
    extra: () => ({ claimId: claim.id }),
    onDone,
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="version" defaultValue={claim.version} />
      <ClaimFormFields
        prefix="claim"
        values={claim}
        people={people}
        assigneeName={claim.assigneeName ?? null}
        error={form.error}
      />
      <p className="text-small text-ink-2">
        A change to the wording, or to who asserts it, reopens a claim that has been assessed.
      </p>
      <FormFoot
        form={inClaimWords(form, people)}
        save="Save the claim"
        onCancel={onCancel}
        fieldWords={CLAIM_FIELD_WORDS}
      />
    </form>
  );
}
