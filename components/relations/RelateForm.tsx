"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea, TextField } from "@/components/ui/TextField";
import { relateClaimsAction } from "@/lib/actions/relations";
import { claimReference } from "@/lib/domain/claims/reference";
import { LIMITS } from "@/lib/domain/limits";
import {
  RELATION_SIDES,
  type RelationSide,
  SIDE_MEANINGS,
  SIDE_WORDS,
} from "@/lib/domain/relations/vocabulary";
import { ClaimPicker } from "./ClaimPicker";
import type { FoundClaim } from "./use-claim-search";

type Props = { claimId: string; reference: string; onDone: () => void };

/** The other claim, how the two stand to each other, and as of when where it is a matter of time. */
export function RelateForm({ claimId, reference, onDone }: Props) {
  const [other, setOther] = useState<FoundClaim | null>(null);
  const [side, setSide] = useState<RelationSide>("contradicts");
  const form = useKeptForm({
    name: `relate-${claimId}`,
    action: relateClaimsAction,
    onDone,
    extra: () => ({ claimId, otherId: other?.id ?? "", side, ...(isDated(side) ? {} : { asOf: "" }) }),
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="requestId" />
      <ClaimPicker
        id="relate-other"
        claimId={claimId}
        chosen={other}
        error={form.error("otherId")}
        onChoose={setOther}
      />
      <SelectField
        id="relate-side"
        label={`How ${reference} stands to it`}
        hint={SIDE_MEANINGS[side]}
        value={side}
        name=""
        onChange={({ target }) => setSide(RELATION_SIDES.find((each) => each === target.value) ?? side)}
        error={form.error("side")}
        options={RELATION_SIDES.map((value) => ({
          value,
          label: `${reference} ${SIDE_WORDS[value]} ${other ? claimReference(other.number) : "it"}`,
        }))}
      />
      {isDated(side) ? (
        <TextField
          id="relate-as-of"
          name="asOf"
          label="As of"
          hint="As exact as it is known: 2025-11-23, 2025-11 or 2025."
          maxLength={LIMITS.date}
          error={form.error("asOf")}
        />
      ) : null}
      <TextArea
        id="relate-note"
        name="note"
        label="Note"
        hint="Optional. What shows it, and where."
        rows={2}
        maxLength={LIMITS.note}
        error={form.error("note")}
      />
      <FormFoot form={form} save="Relate the two" onCancel={onDone} />
    </form>
  );
}

function isDated(side: RelationSide): boolean {
  return side === "supersedes" || side === "superseded";
}
