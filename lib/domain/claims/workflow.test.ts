import { describe, expect, test } from "vitest";
import { STAGES, type Stage } from "./vocabulary";
import { nextStage, WORKFLOW_EVENTS, type WorkflowEvent } from "./workflow";

const NEVER_SIGNED: Record<Stage, Partial<Record<WorkflowEvent, Stage>>> = {
  open: { evidenceAdded: "researching", proposed: "awaiting_review", cut: "cut", contentChanged: "open" },
  researching: {
    evidenceAdded: "researching",
    proposed: "awaiting_review",
    cut: "cut",
    contentChanged: "researching",
  },
  awaiting_review: {
    evidenceAdded: "awaiting_review",
    returned: "researching",
    withdrawn: "researching",
    signedOff: "signed_off",
    cut: "cut",
    contentChanged: "researching",
  },
  signed_off: { evidenceAdded: "signed_off", reopened: "reopened", cut: "cut", contentChanged: "reopened" },
  reopened: {
    evidenceAdded: "reopened",
    proposed: "awaiting_review",
    cut: "cut",
    contentChanged: "reopened",
  },
  cut: { restored: "open" },
};

describe("every stage and event", () => {
  const pairs = STAGES.flatMap((stage) => WORKFLOW_EVENTS.map((event) => [stage, event] as const));
  test.each(pairs)("%s, %s", (stage, event) => {
    expect(nextStage(stage, event, false)).toBe(NEVER_SIGNED[stage][event] ?? null);
  });
});

test.each([
  ["awaiting_review", "returned"],
  ["awaiting_review", "withdrawn"],
  ["awaiting_review", "contentChanged"],
  ["cut", "restored"],
] as const)("a claim signed before goes back to reopened: %s, %s", (stage, event) => {
  expect(nextStage(stage, event, true)).toBe("reopened");
});
