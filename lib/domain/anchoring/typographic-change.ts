const QUOTATION_MARKS = /["'`´‘’‚‛“”„‟«»‹›′″＂＇]/gu;
const DASHES = /[-‐‑‒–—―−﹘﹣－]+/gu;

/**
 * The words with one shape for every quotation mark and one for every dash (hyphens, minus and doubled hyphens
 * too), so that typesetting can be told from editing. White space stays.
 */
export function plainTypography(words: string): string {
  return words.replace(QUOTATION_MARKS, '"').replace(DASHES, "-");
}

/**
 * Whether two wordings differ at most in typesetting: white space, the shape of quotation marks and apostrophes, the
 * shape of dashes. A mark that is added or left out, any other punctuation, a letter, an accent or a digit is more
 * than that. Two equal wordings differ in nothing and give true.
 */
export function isTypographicChange(before: string, after: string): boolean {
  return bare(before) === bare(after);
}

function bare(words: string): string {
  return plainTypography(words).replace(/\s+/gu, "");
}
