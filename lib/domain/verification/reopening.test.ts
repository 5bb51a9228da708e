import { expect, test } from "vitest";
import { evidenceChangeReopens, reopens, sourceChangeReopens } from "./reopening";

const claim = {
  wording: "The plan has 28 points",
  type: "figure",
  attributionKind: "outlet",
  attributedTo: "Axios",
} as const;

test.each([
  ["nothing", {}, false],
  ["white space in the wording", { wording: "The plan  has 28 points " }, false],
  ["the type", { type: "event" }, false],
  ["the wording", { wording: "The plan has 22 points" }, true],
  ["the case of a letter", { wording: "the plan has 28 points" }, true],
  ["who asserts it", { attributedTo: "Reuters" }, true],
  ["how it is asserted", { attributionKind: "own_voice" }, true],
] as const)("an edit of %s reopens: %s", (_, change, expected) => {
  expect(reopens(claim, { ...claim, ...change })).toBe(expected);
});

const item = { stance: "supports", basis: "document_seen", primary: false, exact: "28 points" } as const;

test.each([
  ["supporting evidence added", null, item, true],
  ["refuting evidence removed", { ...item, stance: "refutes" }, null, true],
  ["context added", null, { ...item, stance: "context" }, false],
  ["a silent source removed", { ...item, stance: "silent" }, null, false],
  ["nothing changed", item, item, false],
  ["white space in the words", item, { ...item, exact: " 28  points" }, false],
  ["other words", item, { ...item, exact: "22 points" }, true],
  ["another stance", item, { ...item, stance: "context" }, true],
  ["another basis", item, { ...item, basis: "inferred" }, true],
  ["made primary", item, { ...item, primary: true }, true],
  [
    "other words of mere context",
    { ...item, stance: "context" },
    { ...item, stance: "context", exact: "x" },
    false,
  ],
] as const)("%s", (_, before, after, expected) => {
  expect(evidenceChangeReopens(before, after, "verified")).toBe(expected);
});

const context = { ...item, stance: "context" } as const;
const silent = { ...item, stance: "silent" } as const;

test.each([
  ["attributed_only", "context rewritten", context, { ...context, exact: "x" }, true],
  ["attributed_only", "context removed", context, null, true],
  ["attributed_only", "context added", null, context, false],
  ["attributed_only", "a silent source removed", silent, null, false],
  ["insufficient", "a silent source removed", silent, null, true],
  ["disputed", "context removed", context, null, false],
  [null, "context removed", context, null, false],
] as const)("a verdict %s: %s", (verdict, _, before, after, expected) => {
  expect(evidenceChangeReopens(before, after, verdict)).toBe(expected);
});

const source = { outletId: "reuters", canonicalUrl: "https://reuters.com/a", kind: "wire_report" } as const;

test.each([
  ["nothing", source, {}, false],
  ["the outlet", source, { outletId: "axios" }, true],
  ["an outlet where none was known", { ...source, outletId: null }, { outletId: "reuters" }, true],
  ["the address", source, { canonicalUrl: "https://reuters.com/b" }, true],
  ["an address taken away", source, { canonicalUrl: null }, true],
  ["an address where none was known", { ...source, canonicalUrl: null }, source, false],
  ["the kind of report", source, { kind: "derived_report" }, false],
  ["a speaker who turns out to be unnamed", source, { kind: "interview_anonymous" }, true],
] as const)("of a source, %s", (_, before, change, expected) => {
  expect(sourceChangeReopens(before, { ...before, ...change })).toBe(expected);
});
