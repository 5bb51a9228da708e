import { expect, test } from "vitest";
import { findWords } from "./find-words";

const DRAFT = "😀 The boat has three masts. The other boat has three masts, too. Nobody counted them twice.";
const draft = { sha256: "aa", text: DRAFT };
const EARLIER = "The boat has three masts. Nobody counted the masts again, and nobody will.";
const earlier = [{ sha256: "bb", text: EARLIER }];
const none = { quote: null, position: null, sha256: "" };
const quoted = (exact: string, prefix = "", suffix = "") => ({ ...none, quote: { exact, prefix, suffix } });
const at = (words: string, text = DRAFT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const find = (annotation: Parameters<typeof findWords>[0]) => findWords(annotation, draft, earlier);

test("at its position, in code points, where the text is the same", () => {
  const position = { start: 15, end: 26 };
  expect(find({ ...none, position, sha256: "aa" })).toEqual({ as: "same", span: at("three masts") });
  expect(find({ ...quoted("three masts"), position, sha256: "aa" })).toEqual({
    as: "same",
    span: at("three masts"),
  });
});

test("a position that says other words than the quotation is not believed", () =>
  expect(find({ ...quoted("counted them twice"), position: { start: 15, end: 26 }, sha256: "aa" })).toEqual({
    as: "moved",
    span: at("counted them twice"),
  }));

test("from an earlier draft of the story, it is carried over", () => {
  const { start, end } = at("The boat has three masts", EARLIER);
  expect(find({ ...none, position: { start, end }, sha256: "bb" })).toEqual({
    as: "moved",
    span: at("The boat has three masts"),
  });
});

test.each<[string, Parameters<typeof find>[0], unknown]>([
  ["words that stand once", quoted("other boat"), { as: "moved", span: at("other boat") }],
  [
    "words that stand twice, by what is around them",
    quoted("three masts", "other boat has ", ", too."),
    { as: "moved", span: { start: 48, end: 59 } },
  ],
  ["words that stand twice, with nothing around them", quoted("three masts"), { as: "ambiguous", places: 2 }],
  [
    "typeset otherwise",
    quoted("The\u00a0other\nboat has three masts,"),
    { as: "moved", span: at("The other boat has three masts,") },
  ],
  ["words that are not there", quoted("a submarine without a periscope"), { as: "gone" }],
  [
    "a position in a text that nobody knows",
    { ...none, position: { start: 1, end: 3 }, sha256: "cc" },
    { as: "gone" },
  ],
  ["the text as a whole", none, { as: "whole" }],
])("%s", (_, annotation, found) => expect(find(annotation)).toEqual(found));

test("reworded words are for a person to decide", () =>
  expect(find(quoted("Nobody ever counted them three times.", "three masts, too. ", ""))).toMatchObject({
    as: "reworded",
  }));
