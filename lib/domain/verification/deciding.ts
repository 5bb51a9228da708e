import type { ProposedVerdict } from "../claims/vocabulary";
import type { Stance } from "../evidence/vocabulary";
import type { GateFacts, Stated } from "./gate-facts";
import { counted, itemName, joined } from "./say-items";

/** The stances that a verdict rests on. `insufficient` rests on all that was looked at; `not_checkable` on nothing. */
const DECIDING: Record<ProposedVerdict, readonly Stance[]> = {
  verified: ["supports"],
  partly_supported: ["supports", "supports_in_part"],
  attributed_only: ["supports", "supports_in_part", "context"],
  disputed: ["supports", "supports_in_part", "refutes"],
  insufficient: ["supports", "supports_in_part", "refutes", "context", "silent"],
  refuted: ["refutes"],
  outdated: ["supports", "supports_in_part", "refutes"],
  not_checkable: [],
};

/** The stances of the items that decide the verdict. */
export function decidingStances(verdict: ProposedVerdict): readonly Stance[] {
  return DECIDING[verdict];
}

/** The items that decide the verdict, in the order given: those whose authors may not sign it off. */
export function decidingItems<Item extends { stance: Stance }>(
  verdict: ProposedVerdict,
  items: readonly Item[],
): Item[] {
  return items.filter(({ stance }) => DECIDING[verdict].includes(stance));
}

const MISSING: Partial<Record<ProposedVerdict, string>> = {
  partly_supported: "Nothing supports the claim, even in part: add an item that does",
  attributed_only: "Nothing shows yet that it was said: add an item that does",
  refuted: "Nothing refutes the claim yet: add an item that does",
  outdated: "Nothing shows yet that it was true, or no longer is: add an item that does",
};

/** There is something that the verdict can rest on. */
export function somethingDeciding({ items }: GateFacts, verdict: ProposedVerdict): Stated {
  const deciding = decidingItems(verdict, items);
  const sentence =
    deciding.length === 0
      ? (MISSING[verdict] ?? "No evidence yet: add an item")
      : `${counted(deciding.length, "item")} to rest on: ${joined(deciding.map(itemName))}`;
  return { gate: "decidingEvidence", met: deciding.length > 0, sentence };
}

/** Disputed: there is something for it and something against it. */
export function bothSides({ items }: GateFacts): Stated {
  const named = (stances: readonly Stance[]) =>
    joined(items.filter(({ stance }) => stances.includes(stance)).map(itemName));
  const supporting = named(DECIDING.partly_supported);
  const refuting = named(DECIDING.refuted);
  const sentence = `Evidence on both sides: ${supporting || "nothing yet"} for it, ${refuting || "nothing yet"} against it`;
  return { gate: "bothSides", met: supporting !== "" && refuting !== "", sentence };
}

/** Attributed only: the claim is somebody's. */
export function someoneWhoSaidIt({ claim }: GateFacts): Stated {
  const met = claim.attributionKind !== "own_voice";
  const sentence = met
    ? "The claim says who asserts it"
    : "The claim is in the newsroom's own voice: say in it who asserts it";
  return { gate: "attribution", met, sentence };
}
