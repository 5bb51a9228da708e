import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextMark } from "../../drafts/text-mark";
import type { AnnotatedClaim, AnnotatedDraft } from "./annotated-draft";
import { toWordDocument } from "./to-word";
import type { WordDocument } from "./word-document";

const TEXT = "The board met on Tuesday.\n\n“We did not sell it,” she said & left.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const claim = (number: number, words: string, more: Partial<AnnotatedClaim> = {}): AnnotatedClaim => ({
  ...{ number, wording: `Claim ${number}`, narrowerWording: "", stage: "open", line: "open" },
  ...{ status: "Unassessed, open", signedOff: null, legalRisk: false, allegation: false },
  ...{ overrides: [], flags: [], corrections: [], sources: [] },
  span: words ? at(words) : null,
  ...more,
});

const draft = (claims: AnnotatedClaim[], marks: TextMark[] = [], text = TEXT): AnnotatedDraft => ({
  story: { title: "The pier", desk: "City", language: "en" },
  draft: { number: 3, text, marks, addedAt: "2026-11-24T09:30:00.000Z", addedBy: "Ana" },
  claims,
  ...{ exportedBy: "Eva", exportedAt: "2026-11-24T16:40:00.000Z", zone: "Europe/Berlin" },
});

const runsOf = ({ blocks }: WordDocument) =>
  blocks.flatMap((block) => (block.is === "line" ? block.runs : []));

/** The words between each comment's beginning and its end, lines joined. */
function commented(document: WordDocument): Record<number, string> {
  const words: Record<number, string> = {};
  const open = new Set<number>();
  for (const run of runsOf(document)) {
    for (const id of run.begins) open.add(id);
    for (const id of open) words[id] = (words[id] ?? "") + run.text;
    for (const id of run.ends) open.delete(id);
  }
  expect(open.size).toBe(0);
  return words;
}

test("each comment is on its claim's words, within others, over others, and over paragraphs", () => {
  const document = toWordDocument(
    draft([
      claim(1, "The board met on Tuesday"),
      claim(2, "board met"),
      claim(3, "Tuesday.\n\n“We did"),
      claim(4, ""),
    ]),
  );
  expect(commented(document)).toEqual({
    1: "The board met on Tuesday",
    2: "board met",
    3: "Tuesday.“We did",
  });
  expect(document.comments.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(document.table.rows.map(([reference]) => reference)).toEqual(
    [1, 2, 3, 4].map((number) => [[{ text: `C-${number}`, bold: true }]]),
  );
});

test("a comment says status, wording and sources, by whoever signed it off", () => {
  const signed = claim(1, "The board", {
    ...{ stage: "signed_off", line: "verified", status: "Verified, signed off", legalRisk: true },
    signedOff: { by: "Eva", at: "2026-11-24T23:30:00.000Z" },
    overrides: ["G1. One origin. Let pass by Eva: Nobody else was there."],
    sources: [
      {
        ...{ stance: "supports", title: "Minutes", outlet: "City Hall", publishedOn: "2026-11" },
        ...{ locator: "Page 4", url: "https://city.example/minutes" },
      },
    ],
  });
  const [comment] = toWordDocument(draft([signed])).comments;
  expect(comment).toMatchObject({ id: 1, author: "Eva", at: "2026-11-24T23:30:00.000Z" });
  expect(comment?.paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""))).toEqual([
    "C-1: Verified, signed off",
    "Signed off by Eva, 25 November 2026.",
    "Signed off over a gate: G1. One origin. Let pass by Eva: Nobody else was there.",
    "Legal risk.",
    "Claim 1",
    "Supports: Minutes, City Hall, Nov 2026, Page 4, city.example/minutes",
  ]);
});

test("what nobody signed off says so, and an address that is none of the web leads nowhere", () => {
  const source = { stance: "refutes", title: "A post", outlet: "", publishedOn: "", locator: "" } as const;
  const open = claim(1, "The board", { sources: [{ ...source, url: "javascript:alert(1)" }] });
  const document = toWordDocument(draft([open]));
  expect(document.comments[0]).toMatchObject({ author: "Galley", at: "2026-11-24T16:40:00.000Z" });
  expect(document.head[1]).toContain("of 1 claims 1 is not signed off");
  expect(JSON.stringify(document)).toContain("Not signed off: a working copy.");
  expect(JSON.stringify(document)).not.toContain("javascript:");
});

test("headings, lists, quotes, emphasis, links and notes keep their look", () => {
  const marks: TextMark[] = [
    { kind: "heading", level: 2, ...at("The board met on Tuesday.") },
    { kind: "strong", ...at("board") },
    { kind: "link", href: "https://a.example/", ...at("met") },
    { kind: "quote", ...at("“We did not sell it,” she said & left.") },
    { kind: "note", about: "table", words: "a | b", start: TEXT.length, end: TEXT.length },
  ];
  const { blocks } = toWordDocument(draft([], marks));
  expect(blocks).toMatchObject([
    { is: "line", look: { is: "heading", level: 2 }, isQuote: false },
    { is: "line", look: { is: "paragraph" }, isQuote: true },
    { is: "note", about: "table", words: "a | b" },
  ]);
  const [heading] = blocks;
  expect(heading?.is === "line" && heading.runs.filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
    "board",
  ]);
  expect(heading?.is === "line" && heading.runs.find(({ text }) => text === "met")?.href).toBe(
    "https://a.example/",
  );
});

describe("whatever is claimed of a text", () => {
  test("its words come out as they were, and each comment begins and ends once", () => {
    const text = "😀 שלום, one\ntwo =1+1 & <three>\n\nfour";
    const span = fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length))
      .map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const claims = spans
          .filter(({ start, end }) => end > start && text.slice(start, end).trim() !== "")
          .map((one, index) => claim(index + 1, "", { span: one }));
        const document = toWordDocument(draft(claims, [], text));
        const lines = document.blocks.map((block) =>
          block.is === "line" ? block.runs.map((run) => run.text).join("") : "",
        );
        expect(lines).toEqual(text.split("\n").filter(Boolean));
        const words = commented(document);
        for (const { number, span: own } of claims)
          expect(words[number]).toBe(own && text.slice(own.start, own.end).replaceAll("\n", ""));
      }),
    );
  });
});
