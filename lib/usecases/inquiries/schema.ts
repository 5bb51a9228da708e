import { z } from "zod";
import { INQUIRY_KINDS } from "@/lib/domain/inquiries/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import {
  id,
  line,
  oneOf,
  optionalId,
  optionalLine,
  optionalTime,
  reason,
  requestId,
  text,
  time,
  version,
} from "../fields";

const asked = {
  kind: oneOf(INQUIRY_KINDS, "Say what kind it is."),
  /** A source that is asked; then it says whom. */
  sourceId: optionalId,
  whom: optionalLine(LIMITS.whom),
  means: line(LIMITS.means, "Say how: by telephone, by e-mail, in person …"),
  asked: text(LIMITS.note, "Write what was asked."),
  askedAt: time("Say when it was asked."),
  deadlineAt: optionalTime,
};

type Asked = z.output<z.ZodObject<typeof asked>>;

/** A reply that nobody knows until when to wait for can never be said not to have come. */
function whole({ kind, sourceId, whom, askedAt, deadlineAt }: Asked, issues: z.RefinementCtx) {
  const say = (path: keyof Asked, message: string) =>
    issues.addIssue({ code: "custom", path: [path], message });
  if (whom === "" && sourceId === null) say("whom", "Say who was asked.");
  if (kind === "request_for_reply" && deadlineAt === null)
    say("deadlineAt", "Say until when the reply is waited for.");
  if (deadlineAt !== null && deadlineAt <= askedAt) say("deadlineAt", "The deadline comes after the asking.");
}

export const logInquirySchema = z.object({ ...asked, claimId: id, requestId }).superRefine(whole);
export type LogInquiry = z.output<typeof logInquirySchema>;

export const editInquirySchema = z.object({ ...asked, inquiryId: id, version }).superRefine(whole);
export type EditInquiry = z.output<typeof editInquirySchema>;

export const recordAnswerSchema = z.object({
  inquiryId: id,
  version,
  answer: text(LIMITS.rationale, "Write what was answered, in their words where you have them."),
  answeredAt: time("Say when the answer came."),
});
export type RecordAnswer = z.output<typeof recordAnswerSchema>;

export const recordSilenceSchema = z.object({ inquiryId: id });
export type RecordSilence = z.output<typeof recordSilenceSchema>;

export const dropInquirySchema = z.object({ inquiryId: id, reason });
export type DropInquiry = z.output<typeof dropInquirySchema>;
