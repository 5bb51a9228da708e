import type { Stage } from "../claims/vocabulary";
import { leavesAsChecked } from "../verification/what-leaves";

export type Standing = {
  stage: Stage;
  /** The assessment that the claim is signed off by now. */
  signedAssessmentId: string | null;
  legalRisk: boolean;
  /** Somebody who may has cleared its legal risk, in these words. */
  riskCleared: boolean;
};

/**
 * What a published page shows of a claim now. Nothing new comes onto a page but by an editor who publishes it, and what no
 * longer holds leaves by itself: the verdict is shown while the claim is signed off by the very assessment that was
 * published (G12), and its words while a legal risk of them is cleared (G7).
 */
export function publicStateOf(claim: Standing, publishedAssessmentId: string) {
  if (claim.stage === "cut") return "withdrawn";
  if (claim.legalRisk && !claim.riskCleared) return "held";
  const isChecked =
    leavesAsChecked({ stage: claim.stage, isSigned: claim.signedAssessmentId !== null }) &&
    claim.signedAssessmentId === publishedAssessmentId;
  return isChecked ? "checked" : "rechecked";
}

/** What keeps a claim off a page that is about to be published. */
export type NotPublishable = "notSignedOff" | "riskNotCleared" | "lacksReply" | "unattributed";

export type PublishableFacts = Standing & {
  /** An allegation against a person without a request for reply that was answered or met with silence (G7). */
  lacksReply: boolean;
  /** What cannot be verified stands there as the newsroom's own word (G8). */
  unattributed: boolean;
};

/** Every reason, in the order in which they are told; none for a claim that can be published. */
export function whyNotPublishable(claim: PublishableFacts): NotPublishable[] {
  const isSigned = leavesAsChecked({ stage: claim.stage, isSigned: claim.signedAssessmentId !== null });
  return [
    ...(isSigned ? [] : (["notSignedOff"] as const)),
    ...(claim.legalRisk && !claim.riskCleared ? (["riskNotCleared"] as const) : []),
    ...(claim.lacksReply ? (["lacksReply"] as const) : []),
    ...(claim.unattributed ? (["unattributed"] as const) : []),
  ];
}

export const NOT_PUBLISHABLE_WORDS: Record<NotPublishable, string> = {
  notSignedOff: "is not signed off",
  riskNotCleared: "is a legal risk that nobody has cleared in these words",
  lacksReply: "is an allegation whose subject was not asked for a reply",
  unattributed: "cannot be verified and stands as the newsroom’s own word: attribute it or cut it",
};

/** "C-4 is not signed off." */
export function sayNotPublishable(reference: string, reasons: readonly NotPublishable[]): string {
  return `${reference} ${reasons.map((reason) => NOT_PUBLISHABLE_WORDS[reason]).join("; it ")}.`;
}
