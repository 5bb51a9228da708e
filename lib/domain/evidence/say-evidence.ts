import type { Stage } from "../claims/vocabulary";
import { LOCATOR_KIND_WORDS, type LocatorKind } from "../sources/vocabulary";
import { STANCES, type Stance } from "./vocabulary";

const SAID: Record<Stance, { one: string; more: string }> = {
  supports: { one: "supports", more: "support" },
  supports_in_part: { one: "supports in part", more: "support in part" },
  refutes: { one: "refutes", more: "refute" },
  context: { one: "gives context", more: "give context" },
  silent: { one: "is silent", more: "are silent" },
};

/** "3 support, 1 refutes"; "none yet" for none. */
export function sayStances(stances: readonly Stance[]): string {
  const counted = STANCES.map((stance) => ({
    words: SAID[stance],
    count: stances.filter((one) => one === stance).length,
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return "none yet";
  return counted.map(({ words, count }) => `${count} ${count === 1 ? words.one : words.more}`).join(", ");
}

/** What a change of the evidence may undo of a claim's verdict at this stage; empty when there is none to undo. */
export function sayUndoing(stage: Stage): string {
  if (stage === "awaiting_review")
    return "A verdict is waiting for sign-off. Evidence that supports or refutes withdraws it.";
  if (stage === "signed_off")
    return "This claim is signed off. Evidence that supports or refutes reopens it.";
  return "";
}

/** "Page 4", "Timecode 00:12:31"; empty without a locator. */
export function sayLocator({ locatorKind, locator }: { locatorKind: LocatorKind; locator: string }): string {
  return locatorKind === "none" ? "" : `${LOCATOR_KIND_WORDS[locatorKind]} ${locator}`;
}
