"use client";

import { useEffect, useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { type FormValues, keptValues } from "@/components/forms/form-values";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea, TextField } from "@/components/ui/TextField";
import { proposeVerdictAction } from "@/lib/actions/assessments";
import { claimReference } from "@/lib/domain/claims/reference";
import { RATING_WORDS } from "@/lib/domain/claims/verdict-meanings";
import { PROPOSED_VERDICTS, type ProposedVerdict, VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { NeedList } from "./NeedList";
import { type Needs, needsOfProposal } from "./needs-of-proposal";
import { VerdictChoice } from "./VerdictChoice";

export type ProposeFormProps = {
  claim: { id: string; version: number; number: number };
  needs: Needs;
  onDone: () => void;
  onCancel: () => void;
};

/** A verdict with its rationale, the fields that this verdict has, and what it still needs while it is written. */
export function ProposeForm({ claim, needs, onDone, onCancel }: ProposeFormProps) {
  const [typed, setTyped] = useState<FormValues>({});
  const verdict = chosen(typed);
  const form = useKeptForm({
    name: `propose-${claim.id}`,
    action: proposeVerdictAction,
    onDone,
    extra: () => ({
      claimId: claim.id,
      // A field that the chosen verdict doesn't have keeps what was typed, and sends nothing.
      ...(verdict === "partly_supported" ? {} : { narrowerWording: "", rating: "" }),
      ...(verdict === "outdated" ? {} : { trueUntil: "" }),
    }),
  });
  const { ref, onInput } = form.formProps;
  // After the effect of useKeptForm, which puts back what was kept.
  useEffect(() => {
    if (ref.current) setTyped(keptValues(ref.current));
    ref.current?.querySelector<HTMLInputElement>("input[name=verdict]")?.focus();
  }, [ref]);

  const id = (field: string) => `propose-${claim.number}-${field}`;
  const word = verdict ? VERDICT_WORDS[verdict].toLowerCase() : null;
  return (
    <form
      {...form.formProps}
      aria-label={`Propose a verdict for ${claimReference(claim.number)}`}
      className="grid gap-4 rounded-lg border border-rule p-3"
      onInput={(event) => {
        onInput();
        setTyped(keptValues(event.currentTarget));
      }}
      onReset={(event) => {
        const element = event.currentTarget;
        // The controls are emptied after this event.
        requestAnimationFrame(() => setTyped(keptValues(element)));
      }}
    >
      <input type="hidden" name="claimVersion" defaultValue={claim.version} />
      <VerdictChoice id={id("verdict")} verdicts={PROPOSED_VERDICTS} error={form.error("verdict")} />
      <TextArea
        id={id("rationale")}
        name="rationale"
        label="Rationale"
        hint={
          verdict === "insufficient"
            ? "What was searched, and where."
            : "Why the evidence carries this verdict. Whoever signs off reads it."
        }
        rows={5}
        maxLength={LIMITS.rationale}
        error={form.error("rationale")}
      />
      <div className="grid gap-4" hidden={verdict !== "partly_supported"}>
        <TextArea
          id={id("narrower")}
          name="narrowerWording"
          label="The narrower wording that holds"
          maxLength={LIMITS.wording}
          error={form.error("narrowerWording")}
        />
        <SelectField
          id={id("rating")}
          name="rating"
          label="How much of the claim holds"
          options={RATINGS}
          error={form.error("rating")}
        />
      </div>
      <div hidden={verdict !== "outdated"}>
        <TextField
          id={id("until")}
          name="trueUntil"
          label="True until"
          hint="As exact as it is known: 2025-11-26, 2025-11 or 2025."
          maxLength={LIMITS.date}
          error={form.error("trueUntil")}
        />
      </div>
      <div aria-live="polite" className="grid gap-1.5">
        {verdict ? (
          <>
            <p className="text-[13px] font-[550]">What “{word}” needs</p>
            <NeedList needs={needsOfProposal(verdict, typed, needs)} />
          </>
        ) : null}
      </div>
      <FormFoot
        form={form}
        save={word ? `Propose as ${word}` : "Propose"}
        saving="Proposing…"
        onCancel={onCancel}
        fieldWords={CLAIM_WORDS}
      />
    </form>
  );
}

const RATINGS = [
  { value: "", label: "Pick one" },
  ...Object.entries(RATING_WORDS).map(([value, label]) => ({ value, label })),
];

/** When the claim was edited meanwhile, what it says now stands in the comparison. */
const CLAIM_WORDS = { wording: "The claim now", attributedTo: "Who asserts it" };

function chosen({ verdict }: FormValues): ProposedVerdict | null {
  return PROPOSED_VERDICTS.find((known) => known === verdict) ?? null;
}
