"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { Button } from "@/components/ui/Button";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { FieldError } from "@/components/ui/Field";
import { TextField } from "@/components/ui/TextField";
import { sayOneOriginAction } from "@/lib/actions/lineage";
import { LIMITS } from "@/lib/domain/limits";
import type { LineagePassage } from "@/lib/domain/lineage/claim-lineage";
import { passageName } from "@/lib/domain/lineage/say-lineage";

type Props = { claimId: string; passages: readonly LineagePassage[] };

/** One leaker, one owner, one principal: what comes from it counts once. */
export function OneOriginForm({ claimId, passages }: Props) {
  const [open, setOpen] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(open);
  if (!open)
    return (
      <div>
        <Button ref={button} onClick={() => setOpen(true)}>
          Say that some come from one origin
        </Button>
      </div>
    );
  return <OpenForm claimId={claimId} passages={passages} onClose={() => setOpen(false)} />;
}

function OpenForm({ claimId, passages, onClose }: Props & { onClose: () => void }) {
  const form = useKeptForm({ name: `one-origin-${claimId}`, action: sayOneOriginAction, onDone: onClose });
  const id = "one-origin";
  return (
    <form {...form.formProps} aria-label="Say that some come from one origin" className="grid gap-3">
      <input type="hidden" name="requestId" />
      <fieldset className="grid gap-1.5" aria-describedby={`${id}-passageIds-error`}>
        <legend className="mb-1 text-[13px] font-[550]">Which come from one origin</legend>
        {passages
          .filter(({ source }) => source !== null)
          .map((passage, place) => (
            <CheckboxField
              key={passage.id}
              id={`${id}-${passage.id}`}
              name="passageIds[]"
              value={passage.id}
              label={labelOf(passage)}
              autoFocus={place === 0}
            />
          ))}
        <FieldError id={`${id}-passageIds`} error={form.error("passageIds")} />
      </fieldset>
      <TextField
        id={`${id}-what`}
        name="what"
        label="What they share"
        hint="One leaker, one owner, one principal, and how that is known."
        maxLength={LIMITS.reason}
        error={form.error("what")}
      />
      <FormFoot form={form} save="Say it" onCancel={onClose} />
    </form>
  );
}

function labelOf({ wholeWork, exact, ...passage }: LineagePassage): string {
  const name = `${passageName(passage)}: ${passage.source?.title ?? ""}`;
  const words = [...exact.replace(/\s+/g, " ")];
  if (wholeWork) return `${name}, as a whole`;
  return words.length === 0
    ? `${name}, some words of it`
    : `${name}, “${words.length > 80 ? `${words.slice(0, 79).join("")}…` : exact}”`;
}
