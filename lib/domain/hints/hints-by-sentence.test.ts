import { expect, test } from "vitest";
import { hintsOf } from "./hints";
import { hintsBySentence } from "./hints-by-sentence";

const TEXT = "It cost 3 million. Nobody knew. “We paid. Twice,” Orlova said to Orlova.";
const starts = [0, TEXT.indexOf("Nobody"), TEXT.indexOf("“We"), TEXT.indexOf("Twice")];
const sentences = starts.map((start, index) => ({ start, end: starts[index + 1] ?? TEXT.length }));

test("each hint stands with the sentence in which it begins, each reason once", () => {
  const found = hintsBySentence(hintsOf(TEXT, "en"), sentences);
  expect(
    found.map(({ start, words, reasons }) => ({
      at: starts.indexOf(start),
      words: words.map((span) => TEXT.slice(span.start, span.end)),
      reasons,
    })),
  ).toEqual([
    { at: 0, words: ["3 million"], reasons: ["a figure: 3 million"] },
    { at: 2, words: [], reasons: ["a quotation: “We paid. Twice,”"] },
    {
      at: 3,
      words: ["Twice", "Orlova", "said", "Orlova"],
      reasons: ["a figure: Twice", "a name: Orlova", "somebody’s word: said"],
    },
  ]);
});

test("hints of sentences that are not asked for are left out", () => {
  const found = hintsBySentence(hintsOf(TEXT, "en"), sentences.slice(3));
  expect(found.map(({ start }) => start)).toEqual([starts[3]]);
});
