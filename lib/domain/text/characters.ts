/**
 * What pasted text carries and nobody means. Each function takes and gives a UTF-16 string, never throws,
 * runs in linear time, and changes nothing the second time.
 */

/** Every line break that Unicode knows (CRLF, CR, NEL, LS, PS, vertical tab, form feed). */
export const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Half of a surrogate pair: PostgreSQL and UTF-8 cannot hold it. */
export const LONE_SURROGATE = /\p{Surrogate}/gu;

/** C0 and C1 controls but \n and \t, NUL among them. */
export const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * Zero-width space, word joiner, byte order mark and soft hyphen: they hide in words and defeat every comparison.
 * Joiner (U+200D) and non-joiner (U+200C) are none: emoji sequences, Persian and Indic scripts are spelled with them.
 */
export const ZERO_WIDTH = /[\u200B\u2060\uFEFF\u00AD]/g;

/** Every line break becomes \n. */
export function unifyLineBreaks(text: string): string {
  return text.replace(LINE_BREAK, "\n");
}

/** Half of a surrogate pair becomes U+FFFD: the reader sees that something was lost. */
export function replaceLoneSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}

export function removeControls(text: string): string {
  return text.replace(CONTROL, "");
}

export function removeZeroWidth(text: string): string {
  return text.replace(ZERO_WIDTH, "");
}
