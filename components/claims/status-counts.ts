import { statusLine } from "@/lib/domain/claims/status-line";
import {
  type ProposedVerdict,
  type Stage,
  VERDICT_WORDS,
  type Verdict,
} from "@/lib/domain/claims/vocabulary";

export type CountedClaim = {
  verdict: Verdict;
  stage: Stage;
  proposed: ProposedVerdict | null;
  legalRisk: boolean;
};

export type StatusCount = { key: string; words: string; count: number; look: StatusLook };
export type StatusLook = "verified" | "partial" | "disputed" | "refuted" | "review" | "open" | "none";

/** What the verdicts signed off are drawn as; the rest goes by its line. */
const LOOKS: readonly { key: string; words: string; look: StatusLook }[] = [
  ...(
    [
      ["verified", "verified"],
      ["partly_supported", "partial"],
      ["attributed_only", "partial"],
      ["outdated", "partial"],
      ["disputed", "disputed"],
      ["insufficient", "disputed"],
      ["refuted", "refuted"],
      ["not_checkable", "none"],
    ] as const
  ).map(([key, look]) => ({ key, words: VERDICT_WORDS[key].toLowerCase(), look })),
  { key: "review", words: "awaiting sign-off", look: "review" },
  { key: "changed", words: "reopened", look: "disputed" },
  { key: "open", words: "open", look: "open" },
];

/** How many claims stand how, in the order in which the bar draws them; statuses that nothing has are left out. */
export function statusCounts(claims: readonly CountedClaim[]): StatusCount[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (claim.stage === "cut") continue;
    const line = statusLine(claim.verdict, claim.stage, claim.proposed);
    const key = claim.stage === "signed_off" && line !== "review" ? claim.verdict : line;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return LOOKS.map((look) => ({ ...look, count: counts.get(look.key) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** "9 claims still open, 2 of them legal risk" */
export function sayStillOpen(claims: readonly CountedClaim[]): string {
  const checked = claims.filter(({ stage }) => stage !== "cut");
  if (checked.length === 0) return "No claims yet";
  const open = checked.filter(({ stage }) => stage !== "signed_off");
  if (open.length === 0)
    return checked.length === 1 ? "Its claim is signed off" : `All ${checked.length} claims signed off`;
  const risky = open.filter(({ legalRisk }) => legalRisk).length;
  const said = open.length === 1 ? "1 claim still open" : `${open.length} claims still open`;
  if (risky === 0) return said;
  return open.length === 1 ? `${said}, a legal risk` : `${said}, ${risky} of them legal risk`;
}
