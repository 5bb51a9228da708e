import type { ProposedVerdict } from "../claims/vocabulary";
import { decidingItems } from "./deciding";
import type { GateFacts, GateItem, Stated } from "./gate-facts";
import { capitalised, counted, itemName, joined } from "./say-items";

/**
 * G4: each deciding item has words that were found in a saved copy, and the copy's bytes still have the hash that they
 * were saved under. A page that is gone from the web since is no objection: that is what the copy is for. Practice:
 * Berkeley Protocol.
 */
export function pinnedInCopies({ items }: GateFacts, verdict: ProposedVerdict): Stated {
  const deciding = decidingItems(verdict, items);
  const named = (some: readonly GateItem[]) => joined(some.map(itemName));
  const damaged = deciding.filter(({ pin }) => pin?.hash === "differs");
  const otherwise = deciding.filter(({ pin }) => pin?.foundAs === "approximate");
  const withoutWords = deciding.filter(({ pin, exact }) => pin === null && exact === "");
  const notFound = deciding.filter(({ pin, exact }) => pin === null && exact !== "");
  const missing = [
    damaged.length > 0
      ? `the saved copy of ${named(damaged)} no longer has the hash that it was saved under: save another one`
      : "",
    notFound.length > 0
      ? `the words of ${named(notFound)} are found in no saved copy: save a copy that has them`
      : "",
    otherwise.length > 0
      ? `the words of ${named(otherwise)} stand otherwise in the saved copy: quote them as they stand there`
      : "",
    withoutWords.length > 0
      ? `${named(withoutWords)} is there without words of its own: quote the words that matter`
      : "",
  ].filter(Boolean);
  const met = missing.length === 0;
  const sentence = met
    ? `Found in saved copies: ${deciding.length === 0 ? "nothing to find yet" : `the words of ${counted(deciding.length, "item")}`}`
    : capitalised(missing.join("; "));
  return { gate: "G4", met, sentence };
}
