import type { DraftPreview, PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import { keepsWords, type PlaceChoice } from "@/lib/domain/drafts/draft-taking";

type Decided = { claim: PreviewedClaim; choice: PlaceChoice | null; words: string };

/** What the button will do with the decisions as they are, in sentences. `words`: of the place that was chosen. */
export function sayDecisions(
  decided: readonly Decided[],
  { number, takesBackReady, nothingToCheck }: DraftPreview,
): string[] {
  const back = decided.filter(goesBackToWork).length;
  const cut = decided.filter(({ choice }) => choice?.kind === "cut").length;
  const unplaced = decided.filter(({ choice }) => choice?.kind === "unplaced").length;
  const open = decided.filter(({ choice }) => choice === null).length;
  const marks = nothingToCheck.before - nothingToCheck.after;
  return [
    count(back, "claim goes back to work.", "claims go back to work."),
    count(cut, "claim is cut.", "claims are cut."),
    count(
      unplaced,
      "claim stays in the story without a place in its text.",
      "claims stay in the story without a place in its text.",
    ),
    count(
      open,
      "claim stands in several places: pick one, or it stays without a place.",
      "claims stand in several places: pick one for each, or they stay without a place.",
    ),
    count(
      Math.max(marks, 0),
      "sentence marked as nothing to check is not there in the same words and has to be looked at again.",
      "sentences marked as nothing to check are not there in the same words and have to be looked at again.",
    ),
    takesBackReady ? `The story was declared ready to publish; draft ${number} takes that back.` : null,
  ].filter((sentence) => sentence !== null);
}

function goesBackToWork({ claim, choice, words }: Decided): boolean {
  if (claim.restores || (claim.stage !== "signed_off" && claim.stage !== "awaiting_review")) return false;
  if (choice?.kind === "accept") return claim.outcome === "changed" && !claim.onlyTypography;
  return choice?.kind === "span" && (claim.outcome === "gone" || !keepsWords(claim.wordsBefore, words));
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
