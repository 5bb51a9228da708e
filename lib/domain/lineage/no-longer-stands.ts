import type { ProposedVerdict } from "../claims/vocabulary";
import type { SaidOrigins } from "../corroboration/said-origins";

/** Interim: replaced by the gates' own functions. */
export type StandingItem = { primary: boolean };

export function noLongerStands(
  verdict: ProposedVerdict,
  items: readonly StandingItem[],
  was: SaidOrigins,
  is: SaidOrigins,
): boolean {
  if (verdict !== "verified" || items.some(({ primary }) => primary)) return false;
  return was.min >= 2 && is.min < 2;
}
