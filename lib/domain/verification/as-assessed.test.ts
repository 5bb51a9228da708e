import { expect, test } from "vitest";
import { type EvidenceFacts, isAsAssessed } from "./as-assessed";

const claim = {
  wording: "The plan has 28 points",
  type: "figure",
  attributionKind: "own_voice",
  attributedTo: "",
} as const;
const item: EvidenceFacts = {
  evidenceId: "e1",
  sourceId: "s1",
  outletId: "o1",
  stance: "supports",
  basis: "document_seen",
  primary: true,
  exact: "28 points",
};
const context: EvidenceFacts = { ...item, evidenceId: "e2", stance: "context" };
const then = { ...claim, verdict: "verified" as const, items: [item] };

test.each([
  ["nothing changed", { ...claim, items: [item] }, true],
  ["white space in the wording", { ...claim, wording: "The  plan has 28 points", items: [item] }, true],
  ["another type", { ...claim, type: "other" as const, items: [item] }, true],
  ["context was added", { ...claim, items: [item, context] }, true],
  ["another wording", { ...claim, wording: "The plan has 22 points", items: [item] }, false],
  ["evidence was taken off", { ...claim, items: [] }, false],
  ["evidence was added", { ...claim, items: [item, { ...item, evidenceId: "e3" }] }, false],
  ["another stance", { ...claim, items: [{ ...item, stance: "refutes" as const }] }, false],
  ["another outlet", { ...claim, items: [{ ...item, outletId: null }] }, false],
  ["another source", { ...claim, items: [{ ...item, sourceId: "s2" }] }, false],
])("%s", (_, now, expected) => expect(isAsAssessed(then, now)).toBe(expected));
