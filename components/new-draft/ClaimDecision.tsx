"use client";

import { StageTag } from "@/components/claims/StatusTag";
import { Rewritten } from "@/components/history/Rewritten";
import { Button } from "@/components/ui/Button";
import { TextArea } from "@/components/ui/TextField";
import { claimReference } from "@/lib/domain/claims/reference";
import type { PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import { LIMITS } from "@/lib/domain/limits";
import { PlaceAnswer } from "./PlaceAnswer";
import { RESTORES } from "./restores-words";
import type { Decision } from "./use-decisions";

type Props = {
  claim: PreviewedClaim;
  decision: Decision;
  language: string;
  onAnswer: (answer: string) => void;
  onReason: (reason: string) => void;
  /** Opens the new draft, for its words to be picked. */
  onPick: (opener: HTMLElement) => void;
};

/** One claim whose place is not certain: what it says, what its words were and are, and where it stands from now on. */
export function ClaimDecision({ claim, decision, language, onAnswer, onReason, onPick }: Props) {
  const reference = claimReference(claim.number);
  return (
    <li className="border-t border-rule py-4">
      <fieldset>
        <legend className="float-left mr-3 w-auto font-[550]">
          {/* In a tab of its own: what is being decided here would be lost. */}
          <a href={`/claims/${reference}`} target="_blank" rel="noreferrer" className="text-accent underline">
            {reference}
          </a>
        </legend>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
          <StageTag stage={claim.stage} /> <Becomes claim={claim} />
        </p>
        <div className="clear-left mt-2 grid gap-x-8 gap-y-3 tablet:grid-cols-2">
          <div>
            <p className="text-small text-ink-2">The claim</p>
            <p dir="auto" className="font-serif text-read wrap-anywhere">
              {claim.wording}
            </p>
          </div>
          <div>
            <p className="text-small text-ink-2">
              {claim.outcome === "changed" ? "Its words, then and now" : "Its words in the draft before"}
            </p>
            <p dir="auto" lang={language} className="font-serif text-read whitespace-pre-line wrap-anywhere">
              {claim.outcome === "changed" ? <Rewritten parts={claim.parts} /> : claim.wordsBefore}
            </p>
          </div>
        </div>
        <div className="mt-3 grid gap-1.5">
          {decision.options.map((option) => (
            <PlaceAnswer
              key={option.key}
              name={`place-${claim.claimId}`}
              option={option}
              outcome={claim.outcome}
              language={language}
              checked={decision.answer === option.key}
              onChoose={() => onAnswer(option.key)}
            />
          ))}
        </div>
        {decision.answer === "cut" ? (
          <div className="mt-2 max-w-lg pl-6">
            <TextArea
              id={`cut-${claim.claimId}`}
              name={`cut-${claim.claimId}`}
              label={`Why ${reference} is cut`}
              rows={2}
              maxLength={LIMITS.reason}
              value={decision.reason}
              onChange={({ currentTarget }) => onReason(currentTarget.value)}
            />
          </div>
        ) : null}
        <Button className="mt-2" onClick={({ currentTarget }) => onPick(currentTarget)}>
          {decision.picked ? "Pick other words" : "Pick its words by hand"}
          <span className="sr-only"> for {reference}</span>
        </Button>
      </fieldset>
    </li>
  );
}

/** What happens to the claim's stage if what was found holds. */
function Becomes({ claim: { outcome, onlyTypography, restores, stage, stageAfter } }: Pick<Props, "claim">) {
  if (restores) return <span>{RESTORES[restores]}</span>;
  if (outcome !== "changed") return null;
  if (onlyTypography)
    return <span>Only white space, quotation marks or dashes differ: it keeps what it has.</span>;
  return stage === stageAfter ? null : <span>Goes back to work.</span>;
}
