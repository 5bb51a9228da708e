/** `request_for_reply`: whom a claim concerns is asked for their side. `question`: a source is asked something. */
export const INQUIRY_KINDS = ["request_for_reply", "question"] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

export const INQUIRY_KIND_WORDS: Record<InquiryKind, string> = {
  request_for_reply: "Request for reply",
  question: "Question to a source",
};

/** `silent`: the deadline passed and no answer came. `dropped`: asked by mistake, or no longer needed. */
export const INQUIRY_STATES = ["waiting", "answered", "silent", "dropped"] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

export const INQUIRY_STATE_WORDS: Record<InquiryState, string> = {
  waiting: "Waits for an answer",
  answered: "Answered",
  silent: "No answer came",
  dropped: "Dropped",
};
