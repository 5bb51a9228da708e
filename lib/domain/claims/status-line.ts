import { type ProposedVerdict, STAGE_WORDS, type Stage, VERDICT_WORDS, type Verdict } from "./vocabulary";

/**
 * The proofreader's line under a claim's words, by what it tells: dotted, dashed, solid, solid with a gap, wavy, double,
 * solid with a caret in the margin; "cut" has no line and dims the words.
 */
export type StatusLine =
  | "open"
  | "review"
  | "verified"
  | "partial"
  | "disputed"
  | "refuted"
  | "changed"
  | "cut";

/** `not_checkable` has nothing to check, and is drawn as what is cut is: without a line. */
const SIGNED_OFF: Record<Verdict, StatusLine> = {
  unassessed: "open",
  verified: "verified",
  partly_supported: "partial",
  attributed_only: "partial",
  outdated: "partial",
  disputed: "disputed",
  insufficient: "disputed",
  refuted: "refuted",
  not_checkable: "cut",
};

/** The line a claim gets. `verdict` is the one last signed off; a verdict that awaits review shows only as awaiting. */
export function statusLine(
  verdict: Verdict,
  stage: Stage,
  pendingVerdict?: ProposedVerdict | null,
): StatusLine {
  if (stage === "cut") return "cut";
  if (stage === "awaiting_review" || pendingVerdict) return "review";
  if (stage === "reopened") return "changed";
  return stage === "signed_off" ? SIGNED_OFF[verdict] : "open";
}

/** The status in words, as a screen reader hears it: "Disputed, signed off", "Proposed: disputed, awaiting sign-off". */
export function statusWords(verdict: Verdict, stage: Stage, proposed?: ProposedVerdict | null): string {
  if (stage === "awaiting_review" && proposed) {
    return `Proposed: ${VERDICT_WORDS[proposed].toLowerCase()}, ${STAGE_WORDS[stage].toLowerCase()}`;
  }
  if (verdict === "unassessed" && stage !== "open" && stage !== "researching") return STAGE_WORDS[stage];
  return `${VERDICT_WORDS[verdict]}, ${STAGE_WORDS[stage].toLowerCase()}`;
}
