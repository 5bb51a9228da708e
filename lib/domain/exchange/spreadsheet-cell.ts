/**
 * Text that a spreadsheet would run: it begins with = + - @ (full-width ones too, which Excel also takes) or with a tab
 * or line break, behind which a program that trims finds them. White space and invisible characters before the sign
 * are looked through. Source: OWASP, "CSV Injection".
 */
const RUNS = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u;
const APOSTROPHES = /^'*/;

/**
 * A cell's text that no spreadsheet runs: one apostrophe before what would run. Text that already has apostrophes
 * before such a sign gets one more, so that restoreCell gives every text back exactly. Everything else is unchanged.
 */
export function neutraliseCell(text: string): string {
  return runsBehindApostrophes(text) ? `'${text}` : text;
}

/** The text that neutraliseCell was given. Takes one apostrophe off, and only where neutraliseCell puts one. */
export function restoreCell(text: string): string {
  return text.startsWith("'") && runsBehindApostrophes(text) ? text.slice(1) : text;
}

function runsBehindApostrophes(text: string): boolean {
  // Most cells begin with a letter or a digit, and there are millions of them.
  if (text === "" || isLetterOrDigit(text.charCodeAt(0))) return false;
  return RUNS.test(text.replace(APOSTROPHES, ""));
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}
