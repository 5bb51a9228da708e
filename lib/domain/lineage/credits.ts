import type { SuggestionKind } from "./suggestion";

type Credit = {
  kind: Extract<SuggestionKind, "wire_credit" | "first_reported_by" | "according_to">;
  name: string;
  words: string;
};

/** A name as it stands after a credit: capitalised words, "The" and "of" among them, at most six. */
const NAME = String.raw`(?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:of |de |the )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,5})`;

const PATTERNS: readonly { kind: Credit["kind"]; pattern: RegExp }[] = [
  // "MIAMI, Nov 26 (Reuters) -", "(Reporting by Reuters)", "— Reuters", "Reuters contributed to this report"
  { kind: "wire_credit", pattern: new RegExp(String.raw`\(${NAME}\)\s*[-–—]`, "gu") },
  {
    kind: "wire_credit",
    pattern: new RegExp(String.raw`\((?:[Ww]ith|[Rr]eporting (?:by|from)|[Ss]ource:) ${NAME}\)`, "gu"),
  },
  { kind: "wire_credit", pattern: new RegExp(`${NAME} contributed to this report`, "gu") },
  { kind: "wire_credit", pattern: new RegExp(`(?:with|full) credit to ${NAME}`, "gu") },
  {
    kind: "first_reported_by",
    pattern: new RegExp(`(?:[Ff]irst reported by|[Ff]irst published by) ${NAME}`, "gu"),
  },
  {
    kind: "first_reported_by",
    pattern: new RegExp(`${NAME} (?:first reported|was (?:the )?first to report)`, "gu"),
  },
  {
    kind: "according_to",
    pattern: new RegExp(
      `(?:[Aa]ccording to|[Cc]iting|[Cc]ites|[Rr]eported by|[Rr]eports by|[Ss]een by|[Oo]btained by|[Cc]ited by|[Ss]egún|[Ll]aut|[Ss]elon) ${NAME}`,
      "gu",
    ),
  },
  {
    kind: "according_to",
    pattern: new RegExp(
      String.raw`${NAME} (?:reported|reports|has reported|wrote|writes|said in a report|informó)\b`,
      "gu",
    ),
  },
];

const MOST_CREDITS = 200;
const AROUND = 60;

/**
 * Whom a text credits, in the order of the kinds: a wire credit, "first reported by", "according to". The names are what
 * the text says; whoever they belong to is for the caller to find. English, and the commonest form of Spanish, German and
 * French. `words` are the credit with some of what stands around it, on one line. Linear in the text.
 */
export function creditsIn(text: string): Credit[] {
  const credits: Credit[] = [];
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (credits.length >= MOST_CREDITS) return credits;
      const name = match.groups?.name ?? "";
      credits.push({ kind, name, words: around(text, match.index, match.index + match[0].length) });
    }
  }
  return credits;
}

/** Whole words only, at both ends. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const from = start <= AROUND ? before : before.replace(/^\S*\s?/u, "…");
  const to = end + AROUND >= text.length ? after : after.replace(/\s?\S*$/u, "…");
  return `${from}${text.slice(start, end)}${to}`.replace(/\s+/gu, " ").trim();
}
