import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { claimReference } from "@/lib/domain/claims/reference";
import { statusWords } from "@/lib/domain/claims/status-line";
import { sayFlag } from "@/lib/domain/relations/claim-flag";
import { sayOverGates } from "@/lib/domain/verification/say-override";
import type { ClaimInDraft } from "./draft-marks";

/**
 * The story's claims in reading order, those without a place at the end: beside the draft while no claim is open, below
 * it where there is no room. Links only; the draft's own listener opens them.
 */
export function ClaimList({ claims }: { claims: readonly ClaimInDraft[] }) {
  const left = claims.filter(({ stage }) => stage !== "signed_off" && stage !== "cut").length;
  return (
    <section
      id="claim-list"
      tabIndex={-1}
      aria-labelledby="claim-list-title"
      className="claim-list border-t border-rule bg-sheet px-3.5 py-4 focus:outline-none desktop:col-span-2 desktop:px-11 wide:sticky wide:top-0 wide:h-[calc(100dvh-48px)] wide:w-[428px] wide:col-span-1 wide:overflow-auto wide:border-t-0 wide:border-l wide:px-5.5"
    >
      <div className="mb-2 flex items-baseline gap-3">
        <h2 id="claim-list-title" className="text-read font-semibold">
          Claims
        </h2>
        <p className="text-small text-ink-2">{sayCount(claims.length, left)}</p>
      </div>
      {claims.length === 0 ? (
        <p className="text-ink-2">Select words of the draft to log the first claim.</p>
      ) : (
        <ol>
          {claims.map((claim) => (
            <ListedClaim key={claim.id} claim={claim} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ListedClaim({
  claim: { number, wording, verdict, stage, proposed, span, flags = [], overGates = [] },
}: {
  claim: ClaimInDraft;
}) {
  return (
    <li className="border-t border-rule">
      <a
        href={`?claim=${claimReference(number)}`}
        data-claim={number}
        className="block rounded-[2px] px-1 py-1.5 hover:bg-wash aria-[current]:bg-accent-wash"
      >
        <span className="flex items-center gap-2 text-small text-ink-2">
          <span className="tabular-nums">{claimReference(number)}</span>
          <span aria-hidden="true">
            {stage === "signed_off" ? <VerdictTag verdict={verdict} /> : <StageTag stage={stage} />}
          </span>
          <span className="sr-only">, {statusWords(verdict, stage, proposed).toLowerCase()}: </span>
          {span ? null : <span className="ml-auto">no place in this draft</span>}
        </span>
        <span dir="auto" className="line-clamp-2 font-serif text-read wrap-anywhere">
          {wording}
        </span>
        {flags.map((flag) => (
          <span key={sayFlag(flag)} className="block text-small text-status-disputed">
            {sayFlag(flag)}
          </span>
        ))}
        {overGates.length > 0 ? (
          <span className="block text-small text-status-disputed">{sayOverGates(overGates)}</span>
        ) : null}
      </a>
    </li>
  );
}

function sayCount(all: number, left: number): string {
  if (all === 0) return "None yet";
  const claims = all === 1 ? "1 claim" : `${all.toLocaleString("en")} claims`;
  return left === 0 ? `${claims}, nothing left to do` : `${claims}, ${left.toLocaleString("en")} left to do`;
}
