/**
 * What pasted text carries and nobody means. Each function takes and gives a UTF-16 string, never throws,
 * runs in linear time, and changes nothing the second time.
 */

/** Every line break that Unicode knows (CRLF, CR, NEL, LS, PS, vertical tab, form feed) becomes \n. */
export function unifyLineBreaks(text: string): string {
  return text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n");
}

/** Half of a surrogate pair becomes U+FFFD: PostgreSQL and UTF-8 cannot hold it, and the reader sees that something was lost. */
export function replaceLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** C0 and C1 controls but \n and \t, NUL among them. */
export function removeControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "");
}

/**
 * Zero-width space, word joiner, byte order mark and soft hyphen: they hide in words and defeat every comparison.
 * Joiner (U+200D) and non-joiner (U+200C) stay: emoji sequences, Persian and Indic scripts are spelled with them.
 */
export function removeZeroWidth(text: string): string {
  return text.replace(/[\u200B\u2060\uFEFF\u00AD]/g, "");
}
