import { expect, test } from "vitest";
import { wordDiff } from "@/lib/domain/history/word-diff";
import { differingSpans, linesOf, runsOf, type SideClaim } from "./compared-runs";

const FROM = "Before.\nThe plan has 28 points.";
const TO = "The plan had 22 points.";
const PARAGRAPH = { start: 8, end: FROM.length };
const claim = (id: string, words: string): SideClaim => ({
  id,
  number: 4,
  verdict: "verified",
  stage: "signed_off",
  span: { start: FROM.indexOf(words), end: FROM.indexOf(words) + words.length },
});

test("what differs is cut out of each side at its own offsets", () => {
  const parts = wordDiff(FROM.slice(PARAGRAPH.start), TO);
  const words = (text: string, spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(words(FROM, differingSpans(parts, PARAGRAPH, "gone"))).toEqual(["has", "28"]);
  expect(words(TO, differingSpans(parts, { start: 0, end: TO.length }, "new"))).toEqual(["had", "22"]);
});

test("runs carry the claims' lines, outermost first, and what differs", () => {
  const parts = wordDiff(FROM.slice(PARAGRAPH.start), TO);
  const lines = linesOf([claim("inner", "28 points"), claim("outer", "plan has 28 points")]);
  const runs = runsOf(FROM, PARAGRAPH, lines, differingSpans(parts, PARAGRAPH, "gone"));
  const told = runs.map(({ pieces, lines: at }) => [
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("|"),
    at.map(({ claimId }) => claimId),
  ]);
  expect(told).toEqual([
    ["The ", []],
    ["plan |[has]| ", ["outer"]],
    ["[28]| points", ["outer", "inner"]],
    [".", []],
  ]);
  expect(runs[2]?.lines).toMatchObject([
    { endsHere: true, name: "C-4, verified, signed off" },
    { endsHere: true },
  ]);
});
