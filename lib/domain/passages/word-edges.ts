/** Letters, marks and figures hold together; signs of scripts without spaces between words each stand alone. */
const HOLDS = /[\p{L}\p{M}\p{N}]/u;
const STANDS_ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text cut at the offset would be cut within a word, or within a figure such as 28,000. */
export function breaksWord(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (isFigure(before) && /[.,]/.test(after) && isFigure(text[at + 1] ?? "")) return true;
  if (isFigure(after) && /[.,]/.test(before) && isFigure(text[at - 2] ?? "")) return true;
  if (!HOLDS.test(before) || !HOLDS.test(after)) return false;
  return /\p{M}/u.test(after) || !(STANDS_ALONE.test(before) || STANDS_ALONE.test(after));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return "";
  const isPair = /[\uDC00-\uDFFF]/.test(text[at - 1] ?? "") && at > 1;
  return characterAt(text, isPair ? at - 2 : at - 1);
}

function isFigure(character: string): boolean {
  return /\p{Nd}/u.test(character);
}
