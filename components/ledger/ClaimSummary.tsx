import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import type { ClaimRowFields } from "./ClaimRow";

/** A claim in short. */
export function ClaimSummary({ claim }: { claim: ClaimRowFields }) {
  return (
    <>
      <p className="mt-2 flex gap-2">
        <VerdictTag verdict={claim.verdict} />
        <StageTag stage={claim.stage} />
      </p>
      <h2 className="mt-3 font-serif text-[19px] leading-snug font-semibold">
        <bdi>{claim.wording}</bdi>
      </h2>
      <p className="mt-1 text-ink-2">Assigned to {claim.assignee ?? "nobody"}</p>
    </>
  );
}
