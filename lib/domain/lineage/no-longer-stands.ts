import type { ProposedVerdict } from "../claims/vocabulary";
import type { SaidOrigins } from "../corroboration/said-origins";
import type { OriginItem } from "../verification/gate-facts";
import { notOneAnonymous, primaryOrOrigins } from "../verification/origins-gates";
import type { Policy } from "../verification/policy";

/**
 * Whether a change of lineage undoes a verdict (G6): G1 or G2 was met on the origins as they were, and is not on those as
 * they are, by the rules that it was given under. What was unmet before was overridden, and stays so; verdicts that rest
 * on no number of origins stand. `items` are those that support the exact wording.
 */
export function noLongerStands(
  verdict: ProposedVerdict,
  items: readonly OriginItem[],
  policy: Policy,
  was: SaidOrigins,
  is: SaidOrigins,
): boolean {
  if (verdict !== "verified") return false;
  const met = (origins: SaidOrigins) => [
    primaryOrOrigins({ items, origins }, policy).met,
    notOneAnonymous({ items, origins }).met,
  ];
  const now = met(is);
  return met(was).some((before, gate) => before && !now[gate]);
}
