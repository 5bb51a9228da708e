import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { excerptFinder, findExcerpt } from "./find-excerpt";

const COPY = [
  "The plan, which has 28 points, was drawn up by Kirill Dmitriev — Russia’s envoy.",
  "“We had no hand in it,” a spokes-\nman said, adding that the ﬁnal text had 1928 words and 28,000 readers.",
  "The plan, which has 28 points, was later cut to 22.",
].join("\n\n");

function at(words: string, from = 0) {
  const start = COPY.indexOf(words, from);
  return { start, end: start + words.length };
}

describe("words that are there", () => {
  test.each([
    ["as they stand", "drawn up by Kirill Dmitriev — Russia’s envoy.", "exact"],
    ["with white space around them", "  Kirill Dmitriev \n", "exact", "Kirill Dmitriev"],
    ["with typed marks", `Dmitriev -- Russia's envoy`, "normalised", "Dmitriev — Russia’s envoy"],
    ["in other case", "KIRILL dmitriev", "normalised", "Kirill Dmitriev"],
    ["over a line's end", "hand in it,” a spokesman said", "normalised", "hand in it,” a spokes-\nman said"],
    ["with the hyphen", "a spokes-man said", "normalised", "a spokes-\nman said"],
    ["with other white space", "points,  was\u00a0drawn", "normalised", "points, was drawn"],
    ["without the ligature", "the final text", "normalised", "the ﬁnal text"],
    ["with zero-width characters", "Kirill\u200b Dmit\u00adriev", "normalised", "Kirill Dmitriev"],
  ])("%s", (_, excerpt, as, stands = excerpt) => {
    expect(findExcerpt(COPY, excerpt)).toMatchObject({ as, ...at(stands) });
  });

  test("an accent may be written in two ways", () => {
    expect(findExcerpt("of Zelenskyi\u0301 today", "Zelensky\u00ed")).toEqual({
      ...{ as: "normalised", times: 1, start: 3, end: 13 },
    });
  });

  test("of several places the closest to where it was meant, and their number", () => {
    expect(findExcerpt(COPY, "which has 28 points")).toMatchObject({
      times: 2,
      ...at("which has 28 points"),
    });
    const second = at("which has 28 points", 60);
    expect(findExcerpt(COPY, "which has 28 points", { near: COPY.length })).toMatchObject(second);
  });

  test("an exact place comes before one that is typeset otherwise", () => {
    expect(findExcerpt("the Plan, the plan", "the plan")).toMatchObject({ as: "exact", start: 10 });
  });

  test("scripts without spaces have a word at every sign", () => {
    expect(findExcerpt("该计划有二十八点。", "二十八点")).toMatchObject({ as: "exact", start: 4, end: 8 });
  });

  test("whatever is cut out between words is found where it was cut, or where it stands before", () => {
    const finds = excerptFinder(COPY);
    const words = [...COPY.matchAll(/[\p{L}\p{N},]+/gu)];
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }), (first, count) => {
        const last = words[Math.min(words.length, first + count) - 1];
        const start = words[first]?.index ?? 0;
        const excerpt = COPY.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
        expect(finds(excerpt, { near: start })).toMatchObject({ as: "exact", start });
      }),
    );
  });
});

describe("words that differ", () => {
  test("are told with the place and what differs", () => {
    const found = findExcerpt(COPY, "The plan, which has 22 points, was written up by Kirill Dmitriev");
    expect(found).toMatchObject({ as: "approximate", start: 0, end: at("Dmitriev").end });
    if (found.as !== "approximate") throw new Error(found.as);
    expect(found.parts.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "gone", text: "22" },
      { kind: "new", text: "28" },
      { kind: "gone", text: "written" },
      { kind: "new", text: "drawn" },
    ]);
    expect(found.likeness).toBeGreaterThan(0.7);
  });

  test("count as not there for whoever asks for the words themselves", () => {
    const where = { typographyOnly: true };
    expect(findExcerpt(COPY, "which has 22 points", where)).toEqual({ as: "not_there" });
    expect(findExcerpt(COPY, "WHICH HAS 28 POINTS", where)).toMatchObject({ as: "normalised" });
  });

  test("keep the marks around them", () => {
    const found = findExcerpt(COPY, `"We never had a hand in it,"`);
    expect(found).toMatchObject({ as: "approximate", ...at("“We had no hand in it,”") });
  });

  test("a long insertion or cut does not hide the place", () => {
    const words = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => `w${(from + at) * 7919}`).join(" ");
    const text = [words(0, 90), words(100, 30), words(200, 20), words(300, 30), words(400, 90)].join(". ");
    const found = findExcerpt(text, `${words(100, 30)}. ${words(300, 30)}`);
    const start = text.indexOf(words(100, 30));
    const end = text.indexOf(words(300, 30)) + words(300, 30).length;
    expect(found).toMatchObject({ as: "approximate", start, end });
  });
});

describe("words that are not there", () => {
  test.each([
    ["nothing alike", "Snow fell on the mountains all night long."],
    ["common words alone in common", "The minister was in the house and had the floor."],
    ["a figure within a figure", "28,0"],
    ["part of a word", "Dmit"],
    ["nothing", "  "],
    ["marks alone that are not there", "¿¡"],
  ])("%s", (_, excerpt) => expect(findExcerpt(COPY, excerpt)).toEqual({ as: "not_there" }));

  test("28 stands neither in 1928 nor in 28,000", () => {
    expect(findExcerpt("1928 and 28,000 and 3.28", "28")).toEqual({ as: "not_there" });
  });

  test("an empty copy, which a picture has, holds nothing", () => {
    expect(findExcerpt("", "28 points")).toEqual({ as: "not_there" });
  });
});

test("never throws, and a span found is within the text", () => {
  const any = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(any, any, (text, excerpt) => {
      const found = findExcerpt(text, excerpt);
      if (found.as === "not_there") return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

describe("takes its time in bounds", () => {
  const vocabulary = Array.from({ length: 5000 }, (_, at) => `word${(at * 7919) % 65_537}`);
  const prose = (characters: number, seed: number) => {
    const words: string[] = [];
    for (let length = 0, at = seed; length < characters; at += 1) {
      const word = vocabulary[(at * at * 31 + at * 17) % vocabulary.length] ?? "";
      words.push(word);
      length += word.length + 1;
    }
    return words.join(" ").slice(0, characters);
  };
  const text = prose(2_000_000, 3);

  test.each([
    ["an excerpt that is there", () => text.slice(1_500_000, 1_510_000).trim()],
    ["one of other words", () => prose(10_000, 77_777)],
    [
      "one with every fifth word exchanged",
      () => text.slice(1_500_000, 1_510_000).replace(/(\S+ ){4}\S+/g, (five) => `${five.slice(0, -5)} other`),
    ],
  ])("%s", (_, excerpt) => {
    const started = processorMs();
    findExcerpt(text, excerpt());
    expect(processorMs() - started).toBeLessThan(4000);
  });

  test.each([
    ["one letter over and over", "a".repeat(2_000_000), `b${"a".repeat(9_999)}`],
    ["one word over and over", "the ".repeat(500_000), `the ${"and the ".repeat(1_200)}`],
    ["signs that each are a word", "的是".repeat(1_000_000), "是的不".repeat(3_333)],
    ["marks alone", "-”".repeat(1_000_000), "”-".repeat(5_000)],
  ])("%s", (_, hostile, excerpt) => {
    const started = processorMs();
    findExcerpt(hostile, excerpt);
    expect(processorMs() - started).toBeLessThan(4000);
  });
});
