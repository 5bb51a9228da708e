import { describe, expect, test } from "vitest";
import { normaliseDraftText, paragraphsOf } from "@/lib/domain/drafts/draft-text";
import { textOfParagraphs } from "./draft-offsets";

describe("textOfParagraphs", () => {
  test.each([
    ["nothing", ""],
    ["one paragraph", "The plan has 28 points."],
    ["two, with a blank line", "One.\n\nTwo."],
    ["lines without blank ones", "One.\nTwo.\nThree."],
    ["emoji, accents and right-to-left", "👩🏽‍💻 writes.\n\nשלום, עולם.\ne\u0301n"],
    ["leading spaces", "  Indented.\n\n   Again."],
  ])("%s: the same text as was cut", (_, raw) => {
    const text = normaliseDraftText(raw);
    const shown = paragraphsOf(text).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
    expect(textOfParagraphs(shown)).toBe(text);
  });
});
