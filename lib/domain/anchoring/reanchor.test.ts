import { describe, expect, test } from "vitest";
import { reanchor } from "./reanchor";

/** The words in [brackets] are the span; in the second text, what is expected, or no brackets. */
describe("one span, from one draft to the next", () => {
  test.each<[string, string, string, string]>([
    ["nothing changed", "The plan has [28 points].", "unmoved", "The plan has [28 points]."],
    ["words before it", "The plan has [28 points].", "moved", "On Monday: The plan has [28 points]."],
    ["a figure changed", "The plan has [28 points] in it.", "changed", "The plan has [22 points] in it."],
    ["only the figure", "The plan has [28] points in it.", "changed", "The plan has [22] points in it."],
    ["taken out", "He left, [she said], in May.", "gone", "He left, in May."],
    ["sentence taken out", "He left. [She stayed on.] It rained.", "gone", "He left. It rained."],
    [
      "quotation marks",
      `Of the leak he said: ["It was K"] and no more.`,
      "changed",
      "Of the leak he said: [“It was K”] and no more.",
    ],
    ["all of it", "[Yes]", "gone", "No, never"],
    ["to nothing", "[Yes]", "gone", ""],
  ])("%s", (_, before, outcome, after) => {
    const [from, span] = read(before);
    const [to, expected] = read(after);
    expect(reanchor([span ?? { start: 0, end: 0 }], from, to)).toMatchObject([{ outcome, span: expected }]);
  });
});

function read(text: string): [string, { start: number; end: number } | null] {
  const start = text.indexOf("[");
  const plain = text.replace(/[[\]]/g, "");
  return [plain, start === -1 ? null : { start, end: text.indexOf("]") - 1 }];
}
