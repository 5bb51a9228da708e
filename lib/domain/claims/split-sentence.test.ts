import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../drafts/sentences";
import { isSpanInside, wordsAt } from "../drafts/text-span";
import { LIMITS } from "../limits";
import { processorMs } from "../testing/processor-time";
import { proposeClaims } from "./split-sentence";

const propose = (text: string, language = "en") =>
  proposeClaims(text, { start: 0, end: text.length }, language);

describe("who asserts it", () => {
  test.each([
    ["The plan was leaked, according to Axios.", "outlet", "Axios"],
    ["The plan was leaked, two officials said.", "anonymous", "two officials"],
    ["The plan was leaked, said Ada Bloom on Monday.", "named_person", "Ada Bloom"],
    ["The mayor, Ada Bloom, said that the plan was leaked.", "named_person", "Ada Bloom"],
    ["Ada Bloom, the mayor, said that the plan was leaked.", "named_person", "Ada Bloom"],
    ["The ministry confirmed that the plan was leaked.", "named_person", "The ministry"],
    ["He said that the plan was leaked.", "named_person", ""],
    ["“The plan was leaked by Kyiv,” Bloom said.", "quotation", "Bloom"],
  ])("%s", (sentence, attributionKind, attributedTo) => {
    const [said, so] = propose(sentence);
    expect(said).toMatchObject({ type: "quotation", attributionKind, attributedTo });
    expect(so).toMatchObject({ attributionKind: "own_voice", attributedTo: "" });
  });
});

test.each([
  ["The bridge cost $3 million.", "figure"],
  ["The bridge carries five trains.", "figure"],
  ["The bridge opened on 3 May 1932.", "event"],
  ["The bridge opened in March 1932.", "date"],
  ["The bridge closed because the river rose.", "cause"],
  ["Ada Bloom is the mayor of the town.", "identity"],
  ["The town wants another bridge.", "position"],
  ["The mayor crossed the bridge.", "event"],
  ["“We never closed the bridge.”", "quotation"],
])("%s is a claim of the type %s", (sentence, type) => {
  expect(propose(sentence)[0]?.type).toBe(type);
});

test("the words of each stand in the draft, wherever the sentence stands", () => {
  const text = "It rained.\nAda Bloom, who led the town, opened the bridge and closed the ferry.";
  const [, sentence] = sentencesOf(text, "en");
  const found = proposeClaims(text, sentence ?? { start: 0, end: 0 }, "en-GB");
  expect(found.map(({ wording, span }) => [wording, wordsAt(span, text)])).toEqual([
    ["Ada Bloom opened the bridge", "Ada Bloom, who led the town, opened the bridge"],
    ["Ada Bloom led the town", "led the town"],
    ["Ada Bloom closed the ferry", "closed the ferry"],
  ]);
});

test("another language is left whole, and what says nothing is no claim", () => {
  expect(propose("Der Plan ist fertig, und Kiew lehnt ihn ab.", "de")).toHaveLength(1);
  expect(propose("Kyiv agreed; Moscow did not.", "")).toHaveLength(1);
  expect(propose("***")).toEqual([]);
  expect(propose("")).toEqual([]);
});

const word = fc.constantFrom(
  ..."and but while who which that said says , , . ; : “ ” « » ( the a he Witkoff Kyiv was met signed officials according to in 2022 y pero que según dijo firmó el un 🎉 é".split(
    " ",
  ),
);

test("every proposal stands inside its sentence and can be logged, whatever the words", () => {
  const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, fc.constantFrom("en", "es"), (sentence, language) => {
      const text = `Before. ${sentence} After.`;
      const span = { start: 8, end: 8 + sentence.length };
      const found = proposeClaims(text, span, language);
      for (const claim of found) {
        expect(isSpanInside(claim.span, text)).toBe(true);
        expect(claim.span.start >= span.start && claim.span.end <= span.end).toBe(true);
        expect(claim.wording.trim()).not.toBe("");
        expect(claim.wording.length).toBeLessThanOrEqual(LIMITS.wording);
      }
      expect(found.length > 0).toBe(/[\p{L}\p{N}]/u.test(sentence));
    }),
    { numRuns: 600 },
  );
});

test("a text without a full stop takes no longer than it is long", () => {
  const before = processorMs();
  expect(propose("he said that, and the plan was, who was ".repeat(12_000))).toHaveLength(1);
  for (const text of ["and he was ".repeat(36), ", who said ".repeat(36), "he said that ".repeat(36)])
    propose(text);
  expect(processorMs() - before).toBeLessThan(1_500);
});
