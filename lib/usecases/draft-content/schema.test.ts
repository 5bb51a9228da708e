import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/domain/limits";
import { createStorySchema } from "../stories/schema";
import { storedMarks } from "./stored-marks";

const parse = (draft: { text: string; marks?: unknown; fileName?: string }) =>
  createStorySchema.safeParse({ title: "Talks", requestId: randomUUID(), ...draft });

const link = (href: string) => ({ kind: "link", href, start: 0, end: 3 });

describe("a draft as a form sends it", () => {
  test("the text is normalised and its marks with it, from JSON or a list", () => {
    const marks = [{ kind: "strong", start: 4, end: 8 }];
    for (const sent of [marks, JSON.stringify(marks)])
      expect(parse({ text: "a\r\n\u200bbold\r\n", marks: sent, fileName: "a.docx" }).data?.draft).toEqual({
        text: "a\nbold",
        marks: [{ kind: "strong", start: 2, end: 6 }],
        fileName: "a.docx",
      });
    expect(parse({ text: "Words.", marks: "" }).data?.draft).toEqual({
      text: "Words.",
      marks: [],
      fileName: "",
    });
  });

  test.each([
    ["an address that runs", [link("javascript:alert(1)")]],
    ["an address that is not whole", [link("/a")]],
    ["a span past the text", [{ kind: "strong", start: 0, end: 99 }]],
    ["a span that ends before it begins", [{ kind: "strong", start: 3, end: 2 }]],
    ["a note that covers words", [{ kind: "note", about: "table", words: "", start: 0, end: 3 }]],
    ["a kind that is none", [{ kind: "script", start: 0, end: 3 }]],
    ["what is no list", { kind: "strong" }],
    ["what is no JSON", "[{"],
    [
      "too many",
      Array.from({ length: LIMITS.draftMarks.count + 1 }, () => ({ kind: "strong", start: 0, end: 3 })),
    ],
    ["too long a list", JSON.stringify("a".repeat(LIMITS.draftMarks.json))],
  ])("%s is refused with a sentence", (_, marks) => {
    const { error } = parse({ text: "Words.", marks });
    expect(error?.issues[0]).toMatchObject({
      path: [expect.stringMatching(/text|marks/)],
      message: expect.stringContaining("cannot be kept"),
    });
  });
});

test("stored marks that are not understood are left out, the others are shown", () => {
  const known = link("https://a.example/");
  expect(
    storedMarks([known, { kind: "colour", start: 0, end: 1 }, { ...known, end: 9 }, null], "Words"),
  ).toEqual([known]);
  expect(storedMarks("nothing", "Words")).toEqual([]);
});
