"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Combobox } from "@/components/ui/Combobox";
import { claimReference } from "@/lib/domain/claims/reference";
import { statusWords } from "@/lib/domain/claims/status-line";
import { type FoundClaim, useClaimSearch } from "./use-claim-search";

type Props = {
  id: string;
  /** The claim that another one is looked for. */
  claimId: string;
  chosen: FoundClaim | null;
  error?: string | undefined;
  onChoose: (claim: FoundClaim | null) => void;
};

/** The other claim: found by its words or its reference, or as it was chosen. */
export function ClaimPicker({ id, claimId, chosen, error, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const found = useClaimSearch(claimId, typed);
  const another = useRef<HTMLButtonElement>(null);
  // What was chosen takes the focus on from the field.
  useEffect(() => (chosen ? another.current?.focus() : undefined), [chosen]);

  if (chosen)
    return (
      <div className="grid justify-items-start gap-1">
        <p className="text-[13px] font-[550]">The other claim</p>
        <p dir="auto" className="font-serif text-read break-words">
          <span className="font-sans text-small text-ink-2">{claimReference(chosen.number)}</span>{" "}
          {chosen.wording}
        </p>
        <Button ref={another} look="quiet" className="-ml-3" onClick={() => onChoose(null)}>
          Choose another one
        </Button>
      </div>
    );
  return (
    <Combobox
      id={id}
      label="The other claim: its words, or its reference"
      listLabel="Claims found"
      typed={typed}
      onType={setTyped}
      options={(found?.claims ?? []).map((claim) => ({ ...claim, key: claim.id }))}
      onEnter={(claim) => (claim && found?.text === typed.trim() ? onChoose(claim) : undefined)}
      onChoose={onChoose}
      sentence={found?.sentence ?? ""}
      error={error}
      draw={({ wording, number, verdict, stage }) => (
        <>
          <span dir="auto" className="block font-serif text-read break-words">
            {wording}
          </span>
          <span className="block text-small text-ink-2">
            {claimReference(number)}, {statusWords(verdict, stage, null).toLowerCase()}
          </span>
        </>
      )}
    />
  );
}
