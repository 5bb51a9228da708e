import { expect, test } from "vitest";
import type { TextSpan } from "../drafts/text-span";
import { type Hint, hintOn } from "./hint";
import { openHints } from "./open-hints";

const TEXT = "Two recorded calls were made public by Bloomberg in May.";
const span = (words: string): TextSpan => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const on = (kind: Hint["kind"], words: string) => hintOn(TEXT, kind, span(words).start, span(words).end);
const HINTS = [on("figure", "Two"), on("name", "Bloomberg"), on("date", "May")];

test.each<[string, string[], string[], string[]]>([
  ["nothing is logged", [], [], ["Two", "Bloomberg", "May"]],
  ["inside a claim", ["made public by Bloomberg"], [], ["Two", "May"]],
  ["exactly the claim's words", ["Bloomberg"], [], ["Two", "May"]],
  ["only partly in a claim", ["made public by Bloom"], [], ["Two", "Bloomberg", "May"]],
  ["over two claims that meet", ["by Bloom", "berg in"], [], ["Two", "May"]],
  ["a claim inside a longer one", ["Two recorded calls were", "calls"], [], ["Bloomberg", "May"]],
  ["nothing to check", [], [TEXT], []],
  ["both", ["Two recorded"], ["in May."], ["Bloomberg"]],
])("%s", (_, claims, nothing, left) => {
  const open = openHints(HINTS, claims.map(span), nothing.map(span));
  expect(open.map(({ start, end }) => TEXT.slice(start, end))).toEqual(left);
});
