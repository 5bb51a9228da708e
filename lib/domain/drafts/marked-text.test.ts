import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { normaliseDraftText } from "./draft-text";
import { normaliseMarkedText } from "./marked-text";
import type { TextMark } from "./text-mark";

const strong = (start: number, end: number): TextMark => ({ kind: "strong", start, end });
const heading = (start: number, end: number): TextMark => ({ kind: "heading", level: 2, start, end });
const link = (start: number, end: number, href = "https://reuters.com/"): TextMark => ({
  kind: "link",
  href,
  start,
  end,
});
const table = (at: number): TextMark => ({ kind: "note", about: "table", words: "a", start: at, end: at });

/** Every mark with the words it covers. */
const said = (text: string, marks: TextMark[]) =>
  marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("normaliseMarkedText", () => {
  test.each([
    ["line ends before it", "a\r\nbold", [strong(3, 7)], ["strong: bold"]],
    ["zero-width within it", "a b\u200bo\u00adld", [strong(2, 8)], ["strong: bold"]],
    ["an accent composed at its end", "cafe\u0301 x", [strong(0, 5)], ["strong: café"]],
    ["an end that cuts a letter from its accent", "cafe\u0301 x", [strong(0, 4)], ["strong: café"]],
    ["white space at its ends", "one  two  three", [strong(3, 10)], ["strong: two"]],
    ["nothing but white space", "one  two", [strong(3, 5)], []],
    ["leading lines gone", "\n\n\nTitle\n", [heading(3, 8)], ["heading: Title"]],
    ["a heading covers its whole line", "One title here\nTwo", [heading(4, 9)], ["heading: One title here"]],
    ["runs of one bold sentence", "one two three", [strong(0, 4), strong(4, 7)], ["strong: one two"]],
    ["links side by side, the same", "one two", [link(0, 3), link(4, 7)], ["link: one two"]],
    [
      "links side by side, others",
      "one two",
      [link(0, 3), link(4, 7, "https://ft.com/")],
      ["link: one", "link: two"],
    ],
    ["a note after everything", "one  \n\n\n", [table(8)], ["note: "]],
  ])("%s", (_, raw, marks, words) => {
    const { text, marks: kept } = normaliseMarkedText({ text: raw, marks });
    expect(text).toBe(normaliseDraftText(raw));
    expect(said(text, kept)).toEqual(words);
  });

  const anyMarked = fc
    .tuple(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(
            ..." \n\r\t.ab\u0301\u00a0\u200b\u202e\u202c\u2067\u2069\ud83d\ude00",
            "\n\n\n",
            "e\u0301",
            "👩‍👧",
          ),
          fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
        ),
        maxLength: 50,
      }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom("strong", "heading", "note", "link")), {
        maxLength: 6,
      }),
    )
    .map(([text, drawn]) => ({
      text,
      marks: drawn.map(([a, b, kind]): TextMark => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        if (kind === "note") return table(start);
        if (kind === "heading") return heading(start, end);
        return kind === "link" ? link(start, end, `https://${a}.example/`) : strong(start, end);
      }),
    }));

  test("the text is the same as without marks, and nothing changes the second time", () => {
    fc.assert(
      fc.property(anyMarked, (raw) => {
        const once = normaliseMarkedText(raw);
        expect(once.text).toBe(normaliseDraftText(raw.text));
        expect(normaliseMarkedText(once)).toEqual(once);
        for (const { start, end } of once.marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(once.text.length);
        }
        const notes = (marks: TextMark[]) => marks.filter(({ kind }) => kind === "note").length;
        expect(notes(once.marks)).toBe(notes(raw.marks));
      }),
      { numRuns: 1000 },
    );
  });

  test("a mark covers the same visible words before and after", () => {
    const visible = (words: string) => normaliseDraftText(words).replace(/\s+/g, "");
    const word = fc.constantFrom("one", "cafe\u0301", "b\u200bo\u00adld", "28\u00a0points", "👩‍👧", "“said”");
    const gap = fc.constantFrom(" ", "\r\n", "\n\n\n", "\u00a0", " \u200b ", "\t");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.nat(11),
        (pieces, a, b) => {
          const texts = pieces.map((piece) => piece.join(""));
          const [first, last] = [
            Math.min(a, b, texts.length - 1),
            Math.min(Math.max(a, b), texts.length - 1),
          ];
          const start = texts.slice(0, first).join("").length;
          const raw = texts.join("");
          const end = start + texts.slice(first, last + 1).join("").length;
          const { text, marks } = normaliseMarkedText({ text: raw, marks: [strong(start, end)] });
          expect(marks.map((mark) => visible(text.slice(mark.start, mark.end)))).toEqual([
            visible(raw.slice(start, end)),
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("20,000 marks on 500,000 characters in under a second", () => {
    const text = `${"The plan had 28\u00a0points, e\u0301h. ".repeat(17_000)}`;
    const marks = Array.from({ length: 20_000 }, (_, at) =>
      link(at * 25, at * 25 + 9, `https://a.example/${at}`),
    );
    const started = processorMs();
    expect(normaliseMarkedText({ text, marks }).marks.length).toBeGreaterThan(19_000);
    expect(processorMs() - started).toBeLessThan(3000);
  });
});
