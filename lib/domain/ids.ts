declare const kind: unique symbol;

/** A UUID that says what it names, so that a claim's id cannot be passed for a source's. */
type Id<Noun extends string> = string & { readonly [kind]: Noun };

export type PersonId = Id<"person">;
export type StoryId = Id<"story">;
export type DraftId = Id<"draft">;
export type ClaimId = Id<"claim">;
export type OutletId = Id<"outlet">;
export type SourceId = Id<"source">;
export type CaptureId = Id<"capture">;
export type CaptureTaskId = Id<"captureTask">;
export type EvidenceId = Id<"evidence">;
export type InquiryId = Id<"inquiry">;
export type ImportId = Id<"import">;
export type AssessmentId = Id<"assessment">;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Whether text from an address can be an id at all; what can't is answered as not found, without asking the database. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
