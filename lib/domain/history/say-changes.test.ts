import { describe, expect, test } from "vitest";
import { peopleIn, sayChanges } from "./say-changes";

const NAMES = new Map([
  ["p1", "Ada"],
  ["p2", "Bo"],
]);

describe("what an event changed, in words", () => {
  test.each([
    [
      "vocabulary",
      { stage: "awaiting_review" },
      { stage: "signed_off" },
      "Stage",
      "Awaiting sign-off",
      "Signed off",
    ],
    [
      "a verdict for the first time",
      {},
      { verdict: "partly_supported" },
      "Verdict",
      null,
      "Partly supported",
    ],
    ["a person", { assigneeId: null }, { assigneeId: "p1" }, "Assigned to", null, "Ada"],
    ["people, by name", { memberIds: ["p1"] }, { memberIds: ["p2", "p1"] }, "Members", "Ada", "Ada, Bo"],
    ["a person who is unknown", {}, { assigneeId: "p9" }, "Assigned to", null, "Someone"],
    ["yes", { legalRisk: false }, { legalRisk: true }, "Legal risk", "No", "Yes"],
    ["no", { legalRisk: true }, { legalRisk: false }, "Legal risk", "Yes", "No"],
    ["a date", {}, { publishedOn: "2025-11-26" }, "Published", null, "26 Nov 2025"],
    ["a fact that is new here", {}, { assignedDesk: 3 }, "Assigned desk", null, "3"],
    ["one word", { domain: "" }, { domain: "reuters.com" }, "Domain", null, "reuters.com"],
  ])("%s", (_, before, after, field, was, is) => {
    expect(sayChanges(before, after, NAMES)).toEqual([{ field, kind: "value", before: was, after: is }]);
  });

  test("times stay times, for the reader's own zone", () => {
    const at = "2026-11-23T18:00:00.000Z";
    expect(sayChanges({ dueAt: null }, { dueAt: at }, NAMES)).toEqual([
      { field: "Due", kind: "time", before: null, after: at },
    ]);
  });

  test("rewritten words are told word by word", () => {
    expect(sayChanges({ wording: "It has 28 points" }, { wording: "It had 28 points" }, NAMES)).toEqual([
      {
        field: "Wording",
        kind: "words",
        parts: [
          { kind: "same", text: "It " },
          { kind: "gone", text: "has" },
          { kind: "new", text: "had" },
          { kind: "same", text: " 28 points" },
        ],
      },
    ]);
  });

  test("what is empty, the same, or for machines is not told", () => {
    const facts = {
      desk: "",
      restricted: false,
      memberIds: [],
      start: 1,
      end: 2,
      sha256: "9f2c",
      sourceId: "s1",
    };
    expect(sayChanges({ stage: "open" }, { ...facts, stage: "open" }, NAMES)).toEqual([]);
  });

  test("wording comes before who is assigned, whatever order the event has", () => {
    const changes = sayChanges(null, { assigneeId: "p1", wording: "It has." }, NAMES);
    expect(changes.map((change) => change.field)).toEqual(["Wording", "Assigned to"]);
  });

  test("what is no object tells nothing", () => {
    expect(sayChanges(null, ["a"], NAMES)).toEqual([]);
  });
});

test("the people to look up", () => {
  expect(peopleIn({ assigneeId: "p1", wording: "x" }, { memberIds: ["p2", "p1"] }, null)).toEqual([
    "p1",
    "p2",
    "p1",
  ]);
});
