import { describe, expect, test } from "vitest";
import type { TextSpan } from "../drafts/text-span";
import { reanchor } from "./reanchor";

const LEAK =
  "The leak produced a suspect before it produced an author. Witkoff pointed at K as the leaker, in a post that he later deleted.";
const RUBIO =
  "Marco Rubio told senators that the plan was a Russian wish list. The State Department contests that.";
const PUTIN = "On 21 November Putin called it a modernised plan of 28 points, and said no more about it.";
const OTHER =
  "Snow fell in Geneva. The delegations stayed in three hotels. Nobody spoke to reporters. A bus left at noon.";

/** The words in [brackets] are the span and where it is expected; in a second draft without brackets it has no place. */
type Row = [what: string, before: string, outcome: string, after: string];

describe("the same words", () => {
  test.each<Row>([
    ["nothing changed", "The plan has [28 points].", "unmoved", "The plan has [28 points]."],
    ["something after it", "The plan has [28 points].", "unmoved", "The plan has [28 points]. It is new."],
    ["something before it", "The plan has [28 points].", "moved", "On Monday: The plan has [28 points]."],
    ["at the very beginning", "[The plan] has 28 points.", "unmoved", "[The plan] has 22 points."],
    ["at the very end", "It has 28 points, [he said]", "moved", "It only has 22 points, [he said]"],
    ["the whole text", "[It has 28 points.]", "moved", `${LEAK}\n\n[It has 28 points.]`],
    [
      "its paragraph carried off",
      `${LEAK}\n\n[${RUBIO}]\n\n${PUTIN}`,
      "moved",
      `${LEAK}\n\n${PUTIN}\n\n[${RUBIO}]`,
    ],
    [
      "a few words of a paragraph carried off",
      `${LEAK}\n\nMarco Rubio [told senators] that it was a wish list.\n\n${PUTIN}`,
      "moved",
      `Marco Rubio [told senators] that it was a wish list.\n\n${LEAK}\n\n${PUTIN}`,
    ],
    [
      "its sentence put into another paragraph",
      `${LEAK} [The deadline is off.]\n\n${PUTIN}`,
      "moved",
      `${LEAK}\n\n${PUTIN} [The deadline is off.]`,
    ],
    [
      "its paragraph copied below",
      `${LEAK}\n\n[${RUBIO}]\n\n${PUTIN}`,
      "unmoved",
      `${LEAK}\n\n[${RUBIO}]\n\n${PUTIN}\n\n${RUBIO}`,
    ],
    [
      "its paragraph copied above",
      `${LEAK}\n\n[${RUBIO}]\n\n${PUTIN}`,
      "moved",
      `${RUBIO}\n\n${LEAK}\n\n[${RUBIO}]\n\n${PUTIN}`,
    ],
    [
      "everything around it rewritten",
      `${LEAK} [Delegations from three countries met in Abu Dhabi.] ${RUBIO}`,
      "moved",
      "Nothing is settled. [Delegations from three countries met in Abu Dhabi.] More talks will follow in December, it is hoped.",
    ],
    [
      "its sentence cut in two",
      "It was changed after pressure from Kyiv, and [the army secretary threatened to stop arms] if Kyiv refused.",
      "moved",
      "It was changed after pressure from Kyiv. Then [the army secretary threatened to stop arms] if Kyiv refused.",
    ],
    [
      "two sentences made one",
      "It was changed after pressure from Kyiv. [The army secretary threatened to stop arms.]",
      "changed",
      "It was changed after pressure from Kyiv, and [the army secretary threatened to stop arms.]",
    ],
    [
      "the other one of two such quotes cut",
      `“It is off,” he said. ${LEAK} “It is on,” [he said]. ${PUTIN}`,
      "moved",
      `“It is off.” ${LEAK} “It is on,” [he said]. ${PUTIN}`,
    ],
    [
      "the same figure elsewhere",
      `The framework has [28 points], Trump said. ${LEAK} ${PUTIN}`,
      "moved",
      `Today the framework has [28 points], Trump said. ${LEAK} ${PUTIN}`,
    ],
    [
      "over two paragraphs",
      `${LEAK}\n\n[${RUBIO}\n\n${PUTIN}]`,
      "moved",
      `New.\n\n${LEAK}\n\n[${RUBIO}\n\n${PUTIN}]`,
    ],
    ["with white space at its ends", "The plan[ has 28 ]points.", "moved", "But the plan[ has 28 ]points."],
    ["part of a word", `The 28-[point] plan. ${LEAK}`, "moved", `The very 28-[point] plan. ${LEAK}`],
    [
      "Chinese",
      "总统说[计划有二十八点]，但没有解释。",
      "moved",
      "昨天，总统说[计划有二十八点]，但没有解释。",
    ],
  ])("%s", expectPlace);
});

describe("the same place, other words", () => {
  test.each<Row>([
    ["a figure", "The plan has [28 points] in it.", "changed", "The plan has [22 points] in it."],
    ["only the figure", "The plan has [28] points in it.", "changed", "The plan has [22] points in it."],
    [
      "a name spelt otherwise",
      "[Kiril Dmitriev flew to Miami.]",
      "changed",
      "[Kirill Dmitriev flew to Miami.]",
    ],
    [
      "its first word",
      "He said that [talks resumed in October] in Geneva.",
      "changed",
      "He said that [negotiations resumed in October] in Geneva.",
    ],
    [
      "its last word",
      "He said that [talks resumed in October] in Geneva.",
      "changed",
      "He said that [talks resumed in November] in Geneva.",
    ],
    [
      "words put in",
      `${LEAK} [Rubio told senators that it was a wish list.] ${PUTIN}`,
      "changed",
      `${LEAK} [Rubio told a group of senators that it was a Russian wish list.] ${PUTIN}`,
    ],
    [
      "words taken out",
      `${LEAK} [Rubio told a group of senators that it was a Russian wish list.] ${PUTIN}`,
      "changed",
      `${LEAK} [Rubio told senators that it was a wish list.] ${PUTIN}`,
    ],
    [
      "words in another order",
      `${LEAK} [At the end of October Dmitriev flew to Miami to meet Witkoff.] ${PUTIN}`,
      "changed",
      `${LEAK} [Dmitriev flew to Miami at the end of October to meet Witkoff.] ${PUTIN}`,
    ],
    [
      "the whole sentence said otherwise",
      `${LEAK} [Dmitriev flew to Miami at the end of October, just after the United States had put sanctions on Russia’s largest oil companies.] ${PUTIN}`,
      "changed",
      `${LEAK} [At the end of October, days after Washington sanctioned the largest Russian oil firms, Dmitriev travelled to Miami.] ${PUTIN}`,
    ],
    [
      "carried off with its paragraph and reworded there",
      `${LEAK}\n\n${RUBIO} [He then wrote on X that the United States had drafted the plan.]\n\n${PUTIN}`,
      "changed",
      `${LEAK}\n\n${PUTIN}\n\n${RUBIO} [He later wrote on X that America had drafted the plan.]`,
    ],
    [
      "a clause of a sentence",
      "Trump, [who had arrived on Monday], refused to comment on the plan.",
      "changed",
      "Trump, [who had landed on Tuesday], refused to comment on the plan.",
    ],
    [
      "quotation marks only",
      `Of the leak he said: ["It was K"] and no more.`,
      "changed",
      "Of the leak he said: [“It was K”] and no more.",
    ],
    [
      "dashes only",
      "The plan [- all 28 points -] leaked.",
      "changed",
      "The plan [— all 28 points —] leaked.",
    ],
    [
      "line breaks only",
      "He said that\n[the plan\nhas 28 points].",
      "changed",
      "He said that [the plan has 28 points].",
    ],
    [
      "run-together words",
      `${LEAK} [red lines for Moscowsuch as NATO]`,
      "changed",
      `${LEAK} [red lines for Moscow such as NATO]`,
    ],
  ])("%s", expectPlace);
});

describe("not in the new draft", () => {
  test.each<Row>([
    ["to nothing", "[Yes]", "gone", ""],
    ["to something else", "[Yes]", "gone", "No, never"],
    ["words taken out of a sentence", "He left, [she said], in May.", "gone", "He left, in May."],
    ["a sentence taken out", "He left. [She stayed on.] It rained.", "gone", "He left. It rained."],
    [
      "the first sentence taken out",
      "[He left.] She stayed on. It rained.",
      "gone",
      "She stayed on. It rained.",
    ],
    [
      "the last sentence taken out",
      "He left. She stayed on. [It rained.]",
      "gone",
      "He left. She stayed on.",
    ],
    [
      "a paragraph taken out, its words standing elsewhere by chance",
      `“It is off,” [he said]. ${LEAK}\n\n“It is on,” he said. ${PUTIN}`,
      "gone",
      `“It is on,” he said. ${PUTIN}`,
    ],
    [
      "the words come up in a new sentence elsewhere",
      `${LEAK} [The plan] was shown to nobody at all.\n\n${RUBIO}`,
      "gone",
      `${LEAK}\n\n${RUBIO} Whether the plan will last is open.`,
    ],
    [
      "another says the same",
      `${LEAK} [Trump said the plan had 28 points.] ${RUBIO} Putin said the plan had 28 points.`,
      "gone",
      `${LEAK} ${RUBIO} Putin said the plan had 28 points.`,
    ],
    [
      "in its stead something else altogether",
      `${LEAK} [Delegations from three countries met in Abu Dhabi.] ${PUTIN}`,
      "gone",
      `${LEAK} Nobody in Brussels was surprised by this. ${PUTIN}`,
    ],
    [
      "a sentence of which a copy of another took the place",
      `${LEAK} [Witkoff did not point at anybody else.] ${PUTIN}\n\n${RUBIO}`,
      "gone",
      `${LEAK} ${RUBIO} ${PUTIN}\n\n${RUBIO}`,
    ],
    [
      "the text translated",
      `${LEAK} [${RUBIO}] ${PUTIN}`,
      "gone",
      "La filtración produjo un sospechoso antes que un autor. Witkoff señaló a K en un mensaje que después borró. El secretario de Estado dijo a los senadores que era una lista de deseos.",
    ],
  ])("%s", expectPlace);
});

describe("the same words in several places, and nothing to tell them by", () => {
  test.each<Row>([
    [
      "carried off twice",
      `${LEAK}\n\n[${RUBIO}]\n\n${PUTIN}`,
      "ambiguous",
      `Nothing is settled. ${RUBIO} ${OTHER}\n\n${LEAK}\n\n${PUTIN}\n\n${OTHER} More talks will follow. ${RUBIO}`,
    ],
    [
      "a few words of what was carried off twice",
      `${LEAK}\n\nMarco Rubio [told senators] that the plan was a wish list.\n\n${PUTIN}`,
      "ambiguous",
      `Nothing is settled. Marco Rubio told senators that the plan was a wish list. ${OTHER}\n\n${LEAK}\n\n${PUTIN}\n\n${OTHER} More talks will follow. Marco Rubio told senators that the plan was a wish list.`,
    ],
  ])("%s", (_, before, outcome, after) => {
    const [from, span] = read(before);
    const [answer] = reanchor([span ?? NOWHERE], from, after);
    expect(answer).toMatchObject({ outcome, span: null });
    const words = from.slice(span?.start, span?.end);
    expect(answer?.candidates.map(({ start, end }) => after.slice(start, end))).toEqual([words, words]);
  });
});

describe("spans", () => {
  test("are answered each for itself, in the order given, however they overlap", () => {
    const [from, to] = ["The plan has 28 points, he said.", "The new plan has 22 points, he said."];
    const spans = [
      { start: 24, end: 31 },
      { start: 0, end: 32 },
      { start: 13, end: 22 },
      { start: 13, end: 15 },
      { start: 9, end: 22 },
      { start: 24, end: 31 },
    ];
    const answers = reanchor(spans, from, to);
    expect(answers.map(({ outcome, span }) => [outcome, span && to.slice(span.start, span.end)])).toEqual([
      ["moved", "he said"],
      ["changed", "The new plan has 22 points, he said."],
      ["changed", "22 points"],
      ["changed", "22"],
      ["changed", "has 22 points"],
      ["moved", "he said"],
    ]);
  });

  test.each<[string, number, number]>([
    ["empty", 4, 4],
    ["the wrong way round", 8, 4],
    ["before the text", -3, 2],
    ["beyond the text", 20, 90],
    ["not whole numbers", 0.5, 3],
    ["not numbers", Number.NaN, Number.POSITIVE_INFINITY],
    ["only white space", 3, 4],
  ])("that are %s are gone", (_, start, end) => {
    const gone = { outcome: "gone", span: null, candidates: [], score: 0 };
    expect(reanchor([{ start, end }], "The plan has 28 points.", "The plan has 28 points.")).toEqual([gone]);
    expect(reanchor([{ start, end }], "The plan has 28 points.", "The plan had 28 points.")).toEqual([gone]);
  });
});

test("typesetting a whole story leaves every sentence in its place", () => {
  const from = [
    LEAK,
    "“It was K” – so he said, in Witkoff’s words.",
    RUBIO,
    "“It was K,” she said.",
    PUTIN,
  ].join("\n\n");
  const to = from.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/ – /g, " -- ").replace(/\n\n/g, "\n");
  const words = /[^\s.][^.\n]*\./g;
  const [spans, places] = [from, to].map((text) =>
    Array.from(text.matchAll(words), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  expect(reanchor(spans ?? [], from, to).map(({ span }) => span)).toEqual(places);
});

const NOWHERE: TextSpan = { start: 0, end: 0 };

function expectPlace(_: string, before: string, outcome: string, after: string): void {
  const [from, span] = read(before);
  const [to, expected] = read(after);
  const [answer] = reanchor([span ?? NOWHERE], from, to);
  const place = answer?.span;
  expect([answer?.outcome, place ? to.slice(place.start, place.end) : null, place]).toEqual([
    outcome,
    expected ? to.slice(expected.start, expected.end) : null,
    expected,
  ]);
}

function read(text: string): [string, TextSpan | null] {
  const start = text.indexOf("[");
  return [text.replace(/[[\]]/g, ""), start === -1 ? null : { start, end: text.indexOf("]") - 1 }];
}
