import type { SaidOrigins } from "../corroboration/said-origins";
import type { Stance } from "../evidence/vocabulary";
import type { GateFacts, GateItem } from "../verification/gate-facts";

/** Facts for tests of the gates: nothing stands against the claim, and every item's words are found in a saved copy. */

let made = 0;

export function gateItem(stance: Stance, outlet: string | null, facts: Partial<GateItem> = {}): GateItem {
  made += 1;
  return {
    evidenceId: `evidence ${made}`,
    stance,
    basis: "document_seen",
    primary: false,
    exact: "The pier was sold.",
    pin: { captureId: `capture ${made}`, hash: "matches", foundAs: "exact" },
    answer: "",
    outletName: outlet ?? "",
    sourceId: `source ${made}`,
    sourceTitle: `Work ${made}`,
    sourceKind: "original_report",
    confidential: false,
    addedById: "researcher",
    ...facts,
  };
}

/** Origins that stand alone, none of them anonymous. */
export function origins(...names: string[]): SaidOrigins {
  const independent = names.map((name) => ({ name, anonymous: false, reliedOnBy: 0 }));
  const single = independent.length === 1 ? independent : [];
  return { min: names.length, max: names.length, independent, single, unknown: [] };
}

export function gateFacts(
  items: readonly GateItem[],
  {
    claim,
    ...facts
  }: Partial<Omit<GateFacts, "claim" | "items">> & { claim?: Partial<GateFacts["claim"]> } = {},
): GateFacts {
  return {
    claim: { attributionKind: "own_voice", allegation: false, legalRisk: false, ...claim },
    items,
    origins: origins(),
    replies: [],
    cleared: false,
    ...facts,
  };
}
