import { balanceBidi } from "./bidi";
import { removeControls, removeZeroWidth, replaceLoneSurrogates, unifyLineBreaks } from "./characters";

/**
 * One line as a person typed or pasted it, fit to store: NFC; line breaks and tabs, with the white space around them,
 * become one space; controls, zero-width characters and bidirectional controls without a partner are gone (joiners
 * stay); half surrogates are U+FFFD; trimmed. Idempotent, linear, never throws; may give "".
 */
export function cleanLine(text: string): string {
  return tidy(text, (space) => (/[\n\t]/.test(space) ? " " : space));
}

/** As cleanLine, but line breaks stay, each as \n. */
export function cleanText(text: string): string {
  return tidy(text, (space) =>
    space.includes("\t")
      ? space
          .split("\n")
          .map((part) => (part.includes("\t") ? " " : part))
          .join("\n")
      : space,
  );
}

/**
 * Whether nothing in the text can be read: white space, zero-width and other invisible characters, controls,
 * bidirectional marks. U+FFFD and half surrogates count as nothing too: what they stood for is lost.
 */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\uFFFD]/u.test(text);
}

/** Whether the text holds half of a surrogate pair, which no UTF-8 can carry. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** `respace` gets each run of white space and gives what stands in its place. */
function tidy(text: string, respace: (space: string) => string): string {
  const readable = removeZeroWidth(removeControls(replaceLoneSurrogates(unifyLineBreaks(text))));
  return balanceBidi(readable.replace(/\s+/g, respace)).normalize("NFC").trim();
}
