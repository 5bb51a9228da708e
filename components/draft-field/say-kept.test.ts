import { expect, test } from "vitest";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import { sayKept } from "./say-kept";

const at = { start: 0, end: 1 };

test("what is kept is counted in words, notes apart", () => {
  const marks: TextMark[] = [
    { kind: "heading", level: 1, ...at },
    { kind: "link", href: "https://a.example/", ...at },
    { kind: "link", href: "https://b.example/", ...at },
    { kind: "strong", ...at },
    { kind: "italic", ...at },
    { kind: "note", about: "table", words: "", start: 0, end: 0 },
  ];
  expect(sayKept(marks)).toEqual({ formatting: "1 heading, 2 links, 2 emphases", notes: "1 table" });
  expect(sayKept([])).toEqual({ formatting: "", notes: "" });
});
