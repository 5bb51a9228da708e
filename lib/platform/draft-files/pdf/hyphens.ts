/**
 * Whether the hyphen at the end of a line only breaks a word. Where the document has the word in one of its forms
 * elsewhere, that decides ("well-known" stays); otherwise a hyphen between small letters is taken for the printer's.
 */
export function breaksWord(before: string, after: string, wholeText: string): boolean {
  const left = /(\p{L}+)-$/u.exec(before)?.[1];
  const right = /^\p{Ll}+/u.exec(after)?.[0];
  if (left === undefined || right === undefined) return false;
  if (hasWord(wholeText, `${left}-${right}`)) return false;
  if (hasWord(wholeText, left + right)) return true;
  return left.length >= 2 && right.length >= 2;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1);
    if (!/[\p{L}-]/u.test(around)) return true;
  }
  return false;
}
