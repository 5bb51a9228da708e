import type { TextSpan } from "../../drafts/text-span";

/** One word or one sign of a sentence: where it stands in the draft, and whether a quotation or a bracket holds it. */
export type Token = TextSpan & {
  text: string;
  lower: string;
  isWord: boolean;
  isHeld: boolean;
  isQuoted: boolean;
};

/** A word keeps its apostrophes, hyphens and the full stops of "U.S."; money and per cent signs stand alone. */
const TOKEN = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\p{N}]+(?:[’'‑\-.,:/][\p{L}\p{M}\p{N}]+)*|[^\s\u200B-\u200D]/gu;

const OPENS = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["(", ")"],
  ["[", "]"],
]);

/** The words and signs of a sentence in order. Linear. */
export function tokensOf(text: string, sentence: TextSpan): Token[] {
  const tokens: Token[] = [];
  let closes: string | null = null;
  for (const { 0: found, index } of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const start = sentence.start + index;
    const opened: string | undefined = found === '"' ? '"' : OPENS.get(found);
    // Texts that were put together carelessly close with the sign that opens: “It is possible“ he said.
    const isReopened = closes !== null && found === "“" && /\S/.test(text[sentence.start + index - 1] ?? "");
    const isClosing = closes !== null && (found === closes || isReopened);
    const isOpening = closes === null && opened !== undefined;
    tokens.push({
      start,
      end: start + found.length,
      text: found,
      lower: found.toLowerCase().replaceAll("’", "'"),
      isWord: /[\p{L}\p{N}]/u.test(found),
      isHeld: closes !== null || isOpening,
      isQuoted: (closes !== null && closes !== ")" && closes !== "]") || (isOpening && !/[([]/.test(found)),
    });
    if (isClosing) closes = null;
    else if (isOpening) closes = opened ?? null;
  }
  return tokens;
}

/** The words as one line, signs where they stood; words that were not neighbours in the draft get a space between. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      return before && before.end !== token.start ? ` ${token.text}` : token.text;
    })
    .join("");
}

export function spanOf(tokens: readonly Token[]): TextSpan | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Without the commas, colons, dashes and full stops at its ends. Brackets and quotation marks stay. */
export function trimSigns(tokens: readonly Token[]): Token[] {
  const isLoose = (token: Token | undefined) => token !== undefined && /^[,;:.…–—-]$/.test(token.text);
  let [from, to] = [0, tokens.length];
  while (from < to && isLoose(tokens[from])) from += 1;
  while (to > from && isLoose(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

export function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
