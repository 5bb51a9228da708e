import type { InquiryKind, InquiryState } from "./vocabulary";

/** A request for reply or a question to a source, as the claim shows it. Times are ISO 8601. */
export type InquiryEntry = {
  id: string;
  version: number;
  kind: InquiryKind;
  whom: string;
  /** The source that is asked, where the reader may see it. */
  source: { id: string; title: string } | null;
  /** False: it was put to a confidential source, and the reader is not among those who know who that is. */
  mayRead: boolean;
  /** The three are empty for whoever may not read them. */
  means: string;
  asked: string;
  answer: string;
  askedAt: string;
  deadlineAt: string | null;
  state: InquiryState;
  answeredAt: string | null;
  loggedBy: { id: string; name: string };
};

/** One that waits for an answer, for the desk of whoever has to see to it. */
export type DueInquiry = {
  id: string;
  kind: InquiryKind;
  whom: string;
  deadlineAt: string;
  claim: { number: number; wording: string };
};

type Times = { state: InquiryState; deadlineAt: Date | string | null };

/** Whether an answer should have come by now. `now` decides, to the millisecond; without a deadline it never is. */
export function isOverdue({ state, deadlineAt }: Times, now: Date): boolean {
  return state === "waiting" && deadlineAt !== null && new Date(deadlineAt) < now;
}

/** What keeps silence from being recorded, as a refusal's code; null when it can be: the deadline has to have passed. */
export function silenceProblem(
  { state, deadlineAt }: Times,
  now: Date,
): "inquiryIsClosed" | "deadlineNotPassed" | null {
  if (state !== "waiting") return "inquiryIsClosed";
  return isOverdue({ state, deadlineAt }, now) ? null : "deadlineNotPassed";
}
