import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextSpan } from "../drafts/text-span";
import { reanchor } from "./reanchor";

/** Words that come up again and again, as they do. */
const word = fc.oneof(
  fc.constantFrom(
    "the",
    "of",
    "said",
    "and",
    "a",
    "plan",
    "he",
    "28",
    "points",
    "Trump",
    "Putin",
    "in",
    "on",
  ),
  fc.string({ minLength: 2, maxLength: 9, unit: fc.constantFrom(..."aeioustrnlmñé😀") }),
);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 18 })
  .map((words) => `${words.join(" ").replace(/^./u, (letter) => letter.toUpperCase())}.`);
const prose = (minLength: number, maxLength: number) =>
  fc.array(sentence, { minLength, maxLength }).map((sentences) => sentences.join(" "));
const paragraphs = (minLength: number, maxLength: number) => fc.array(prose(1, 5), { minLength, maxLength });
const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** A span of a text by two fractions of it, from one word's beginning to another's end. */
function spanOf(text: string, at: number, reach: number): TextSpan {
  const words = Array.from(text.matchAll(/\S+/g), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const first = Math.floor(at * words.length);
  const last = Math.min(words.length - 1, first + Math.floor(reach * 10));
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

describe("a span whose words and 200 characters around them are untouched is found, whatever happens elsewhere", () => {
  const context = (text: string, length: number) => text.padEnd(length, " and so on").slice(0, length).trim();

  test.each([
    ["prose", paragraphs(0, 4).map((all) => all.join("\n\n")), prose(3, 6)],
    ["anything", fc.string({ maxLength: 300 }), prose(3, 6)],
    [
      "any characters at all",
      fc.string({ maxLength: 300, unit: "grapheme" }),
      fc.string({ minLength: 210, maxLength: 300, unit: "grapheme" }),
    ],
  ])("%s", (_, elsewhere, around) => {
    fc.assert(
      fc.property(
        fc.tuple(elsewhere, elsewhere, elsewhere, elsewhere),
        around,
        sentence,
        around,
        fraction,
        fraction,
        fraction,
        ([before, behind, newBefore, newBehindAll], left, words, right, at, reach, copied) => {
          const passage = `${context(left, 210)} ${words} ${context(right, 210)}`;
          // Part of it was copied, which is elsewhere too.
          const newBehind = newBehindAll + passage.slice(Math.floor(copied * passage.length));
          const [from, to] = [`${before}\n${passage}\n${behind}`, `${newBefore}\n${passage}\n${newBehind}`];
          fc.pre(from.split(passage).length === 2 && to.split(passage).length === 2);
          const inWords = spanOf(words, at, reach);
          const offset = passage.indexOf(words, 190);
          const span = {
            start: before.length + 1 + offset + inWords.start,
            end: before.length + 1 + offset + inWords.end,
          };
          const moved = newBefore.length - before.length;
          expect(reanchor([span], from, to)).toMatchObject([
            {
              outcome: moved === 0 ? "unmoved" : "moved",
              span: { start: span.start + moved, end: span.end + moved },
            },
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("moving a paragraph moves its claims, and leaves the others with theirs", () => {
  fc.assert(
    fc.property(
      paragraphs(3, 8),
      fraction,
      fraction,
      fc.array(fc.tuple(fraction, fraction), { maxLength: 12 }),
      (all, out, into, places) => {
        fc.pre(new Set(all).size === all.length && all.every((one) => one.length > 80));
        const taken = Math.floor(out * all.length);
        const moved = all[taken] ?? "";
        const rest = all.filter((_, at) => at !== taken);
        const put = Math.floor(into * (rest.length + 1));
        const from = all.join("\n\n");
        const to = [...rest.slice(0, put), moved, ...rest.slice(put)].join("\n\n");
        const spans = all.flatMap((paragraph) => places.map(([at, reach]) => spanOf(paragraph, at, reach)));
        const owners = all.flatMap((paragraph) => places.map(() => paragraph));
        const placed = spans.map(({ start, end }, at) =>
          shifted({ start, end }, from.indexOf(owners[at] ?? "")),
        );
        const expected = spans.map(({ start, end }, at) =>
          shifted({ start, end }, to.indexOf(owners[at] ?? "")),
        );
        const answers = reanchor(placed, from, to);
        expect(answers.map(({ span }) => span)).toEqual(expected);
        expect(answers.map(({ outcome }) => outcome)).toEqual(
          placed.map(({ start }, at) => (start === expected[at]?.start ? "unmoved" : "moved")),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test("where text was only put in, spans keep their order and don't come to overlap", () => {
  const from = fc.oneof(
    paragraphs(1, 4).map((all) => all.join("\n\n")),
    fc.string({ minLength: 1, maxLength: 200, unit: fc.constantFrom("a", "b", " ") }),
    fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }),
  );
  // A copy of other parts of the text is what confuses most.
  const insert = fc.tuple(fraction, fc.oneof(sentence, word, fc.string(), fc.tuple(fraction, fraction)));
  fc.assert(
    fc.property(
      from,
      fc.array(insert, { maxLength: 8 }),
      fc.array(fraction, { maxLength: 14 }),
      (text, inserts, cuts) => {
        const at = (part: number) => Math.floor(part * text.length);
        const bounds = Array.from(new Set(cuts.map(at))).sort((x, y) => x - y);
        const spans = bounds.slice(1).map((end, index) => ({ start: bounds[index] ?? 0, end }));
        let to = text;
        for (const [place, what] of inserts.toSorted(([x], [y]) => y - x)) {
          const put =
            typeof what === "string" ? what : text.slice(at(Math.min(...what)), at(Math.max(...what)));
          to = to.slice(0, at(place)) + put + to.slice(at(place));
        }
        const found = reanchor(spans, text, to).flatMap(({ span }) => (span ? [span] : []));
        for (const [index, span] of found.slice(1).entries())
          expect(span.start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
      },
    ),
    { numRuns: 600 },
  );
});

describe("whatever the texts and the spans", () => {
  const text = fc.oneof(
    prose(1, 6),
    fc.string({ maxLength: 200, unit: "grapheme" }),
    fc
      .array(fc.constantFrom("😀", "👩‍👩‍👧", "e\u0301", " ", "a", ".", "\n", "“", "\uD83D"), {
        maxLength: 60,
      })
      .map((all) => all.join("")),
  );
  const odd = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double());

  test("every span gets an answer of the right shape, within the text, and no surrogate pair is cut", () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(odd, odd), { maxLength: 20 }), (from, to, pairs) => {
        const spans = pairs.map(([start, end]) => ({ start, end }));
        const answers = reanchor(spans, from, to);
        expect(answers).toHaveLength(spans.length);
        for (const { outcome, span, candidates, score } of answers) {
          expect(span !== null).toBe(outcome === "unmoved" || outcome === "moved" || outcome === "changed");
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { start, end } of span ? [span, ...candidates] : candidates) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(to.length);
            expect(cutsPair(to, start) || cutsPair(to, end)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the same text leaves every span where it was", () => {
    fc.assert(
      fc.property(prose(1, 6), fc.array(fc.tuple(fraction, fraction)), (from, places) => {
        const spans = places.map(([at, reach]) => spanOf(from, at, reach));
        expect(reanchor(spans, from, from)).toEqual(
          spans.map((span) => ({ outcome: "unmoved", span, candidates: [], score: 1 })),
        );
      }),
    );
  });
});

function shifted({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

function cutsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
