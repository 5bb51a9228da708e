import { z } from "zod";
import { CORRECTION_KINDS } from "@/lib/domain/corrections/correction";
import { LIMITS } from "@/lib/domain/limits";
import { checkbox, id, oneOf, optionalTime, reason, requestId, text } from "../fields";

export const correctClaimSchema = z
  .object({
    claimId: id,
    kind: oneOf(CORRECTION_KINDS, "Choose what kind of correction this is."),
    before: text(LIMITS.wording, "Write what was said before."),
    after: text(LIMITS.wording, "Write what is said now."),
    reason,
    publishedAt: optionalTime,
    /** The verdict no longer holds as it was signed: the claim goes back to work. */
    reopen: checkbox,
    requestId,
  })
  .refine(({ before, after }) => before !== after, {
    error: "This is what was said before. Write what is said now.",
    path: ["after"],
  });
export type CorrectClaim = z.output<typeof correctClaimSchema>;
