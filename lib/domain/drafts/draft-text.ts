import { balanceBidi } from "../text/bidi";
import { removeControls, removeZeroWidth, replaceLoneSurrogates, unifyLineBreaks } from "../text/characters";

/**
 * A story's text as it is kept, made once before it is stored, since spans count into it: line ends \n, NFC, no-break
 * spaces (U+00A0, U+202F) and tabs become spaces, zero-width characters and controls are gone (joiners stay), half
 * surrogates are U+FFFD, bidirectional controls without a partner in their line are gone, lines have no trailing
 * white space, several blank lines are one, and none stand at either end. Idempotent, linear; may give "".
 */
export function normaliseDraftText(raw: string): string {
  const readable = removeZeroWidth(removeControls(replaceLoneSurrogates(unifyLineBreaks(raw))));
  return balanceBidi(readable.replace(/[\u00A0\u202F\t]/g, " "))
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}

/** The paragraphs of a draft as UTF-16 ranges, end exclusive, in order; a newline ends one, empty ones are left out. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: paragraph, index }) => ({
    start: index,
    end: index + paragraph.length,
  }));
}
