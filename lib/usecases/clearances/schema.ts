import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { id, optionalText, reason, version } from "../fields";

export const clearLegalRiskSchema = z.object({
  claimId: id,
  /** The claim as whoever clears it saw it: a clearance is of its words. */
  claimVersion: version,
  note: optionalText(LIMITS.note),
});
export type ClearLegalRisk = z.output<typeof clearLegalRiskSchema>;

export const takeBackClearanceSchema = z.object({ claimId: id, reason });
export type TakeBackClearance = z.output<typeof takeBackClearanceSchema>;
