import type { Stage } from "./vocabulary";

export const WORKFLOW_EVENTS = [
  "evidenceAdded",
  "proposed",
  "returned",
  "withdrawn",
  "signedOff",
  "reopened",
  "cut",
  "restored",
  "contentChanged",
] as const;
export type WorkflowEvent = (typeof WORKFLOW_EVENTS)[number];

/** Where the work goes on once it is no longer awaiting review: a claim that was signed before stays reopened. */
type Next = Stage | "backToWork";

const TABLE: Record<Stage, Partial<Record<WorkflowEvent, Next>>> = {
  open: { evidenceAdded: "researching", proposed: "awaiting_review", cut: "cut", contentChanged: "open" },
  researching: {
    evidenceAdded: "researching",
    proposed: "awaiting_review",
    cut: "cut",
    contentChanged: "researching",
  },
  awaiting_review: {
    evidenceAdded: "awaiting_review",
    returned: "backToWork",
    withdrawn: "backToWork",
    signedOff: "signed_off",
    cut: "cut",
    contentChanged: "backToWork",
  },
  signed_off: { evidenceAdded: "signed_off", reopened: "reopened", cut: "cut", contentChanged: "reopened" },
  reopened: {
    evidenceAdded: "reopened",
    proposed: "awaiting_review",
    cut: "cut",
    contentChanged: "reopened",
  },
  cut: { restored: "backToWork" },
};

/**
 * The stage that a claim goes to; null when the event cannot happen in its stage.
 * `wasSigned`: an assessment of the claim was signed off at some time. "contentChanged" is G6.
 */
export function nextStage(stage: Stage, event: WorkflowEvent, wasSigned: boolean): Stage | null {
  const next = TABLE[stage][event] ?? null;
  if (next !== "backToWork") return next;
  if (wasSigned) return "reopened";
  return stage === "cut" ? "open" : "researching";
}
