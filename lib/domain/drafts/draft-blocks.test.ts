import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { draftBlocks, groupBlocks } from "./draft-blocks";
import type { TextMark } from "./text-mark";

const TEXT = "Talks\n\nThey met.\none\ntwo\nmore\n\n“Never.”\n“Ever.”\nEnd";
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const note = (start: number): TextMark => ({ kind: "note", about: "table", words: "a", start, end: start });

describe("draftBlocks", () => {
  const blocks = draftBlocks(TEXT, [
    { kind: "heading", level: 2, ...at("Talks") },
    { kind: "strong", ...at("met.\none") },
    { kind: "listItem", depth: 1, number: 1, ...at("one") },
    { kind: "listItem", depth: 2, number: null, ...at("two\nmore") },
    { kind: "quote", ...at("“Never.”\n“Ever.”") },
    note(0),
    note(at("met").start),
    note(TEXT.length),
  ]);
  const look = (words: string) => blocks.find(({ start }) => start === at(words).start);

  test.each([
    ["Talks", { is: "heading", level: 2 }],
    ["They met.", { is: "paragraph" }],
    ["one", { is: "listItem", depth: 1, marker: "1." }],
    ["two", { is: "listItem", depth: 2, marker: "•" }],
    ["more", { is: "listItem", depth: 2, marker: "" }],
    ["End", { is: "paragraph" }],
  ])("%s", (words, expected) => expect(look(words)?.look).toEqual(expected));

  test("emphasis over a line's end is drawn in both lines", () => {
    expect(look("They met.")?.formats).toHaveLength(1);
    expect(look("one")?.formats).toHaveLength(1);
    expect(look("two")?.formats).toHaveLength(0);
  });

  test("a note stands between lines, never within one", () => {
    expect(look("Talks")?.notesBefore).toHaveLength(1);
    expect(look("They met.")?.notesAfter).toHaveLength(1);
    expect(look("End")?.notesAfter).toHaveLength(1);
  });

  test("items and quoted lines are drawn together", () => {
    expect(groupBlocks(blocks).map(({ is, blocks: lines }) => [is, lines.length])).toEqual([
      ["line", 1],
      ["line", 1],
      ["list", 3],
      ["quote", 2],
      ["line", 1],
    ]);
  });

  test("thousands of lines and marks are placed at once", () => {
    const long = "The plan had 28 points.\n".repeat(20_000).trimEnd();
    const marks = Array.from({ length: 20_000 }, (_, line): TextMark => {
      const start = line * 24;
      return line % 10 === 0 ? note(start) : { kind: "strong", start, end: start + 8 };
    });
    const started = processorMs();
    draftBlocks(long, marks);
    expect(processorMs() - started).toBeLessThan(3000);
  });
});
