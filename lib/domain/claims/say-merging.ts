import type { Merging, MergingClaim } from "./merge-claims";
import { claimReference } from "./reference";
import { CRITICALITY_WORDS } from "./vocabulary";

/** What merging will do, in sentences, before it is done. `words` are those that the claim that stays will stand on. */
export function sayMerging(
  merged: MergingClaim,
  into: MergingClaim,
  merging: Merging,
  words: string | null,
): string[] {
  const [gone, stays] = [claimReference(merged.number), claimReference(into.number)];
  return [
    `${gone} is cut, with the reason “Merged into ${stays}.” ${stays} keeps its wording.`,
    words === null ? `${stays} has no place in the draft.` : `${stays} will stand on ${sayWords(words)}.`,
    sayEvidence(gone, stays, merging),
    merging.legalRisk && !into.legalRisk ? `${stays} takes over the legal risk of ${gone}.` : "",
    merging.allegation && !into.allegation
      ? `${stays} becomes an allegation against a person, as ${gone} is.`
      : "",
    merging.criticality === into.criticality
      ? ""
      : `${stays} takes over the criticality of ${gone}: ${CRITICALITY_WORDS[merging.criticality].toLowerCase()}.`,
  ].filter((sentence) => sentence !== "");
}

const WORDS_AT_MOST = 240;

/** Both ends of what is long, and how long it is. */
function sayWords(words: string): string {
  const characters = Array.from(words.replace(/\s+/g, " "));
  if (characters.length <= WORDS_AT_MOST) return `“${characters.join("")}”`;
  const [from, to] = [characters.slice(0, 100), characters.slice(-100)].map((end) => end.join("").trim());
  return `“${from} … ${to}”, ${characters.length.toLocaleString("en")} characters`;
}

function sayEvidence(gone: string, stays: string, { passageIds, alreadyThere }: Merging): string {
  const copied = passageIds.length;
  if (copied + alreadyThere === 0) return `${gone} has no evidence to take along.`;
  if (copied === 0) return `All evidence for ${gone} is evidence for ${stays} already.`;
  const there = alreadyThere === 1 ? "1 more is there already." : `${alreadyThere} more are there already.`;
  const pieces = copied === 1 ? "1 piece of evidence" : `${copied} pieces of evidence`;
  return `${pieces} for ${gone} will be evidence for ${stays}, too.${alreadyThere > 0 ? ` ${there}` : ""}`;
}
