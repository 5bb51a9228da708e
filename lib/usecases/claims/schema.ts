import { z } from "zod";
import { ATTRIBUTION_KINDS, CLAIM_TYPES, CRITICALITIES } from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import {
  checkbox,
  id,
  line,
  oneOf,
  optionalId,
  optionalLine,
  optionalTime,
  reason,
  requestId,
  version,
} from "../fields";

const claimWords = {
  wording: line(LIMITS.wording, "Write the claim as one sentence that can be checked."),
  type: oneOf(CLAIM_TYPES, "Choose what kind of claim this is.").default("event"),
  attributionKind: oneOf(ATTRIBUTION_KINDS, "Choose who asserts this.").default("own_voice"),
  attributedTo: optionalLine(LIMITS.attributedTo),
};

const claimFields = {
  ...claimWords,
  criticality: oneOf(CRITICALITIES, "Choose how critical this is.").default("normal"),
  legalRisk: checkbox,
  allegation: checkbox,
  restsOnAuthorAlone: checkbox,
  assigneeId: optionalId,
  dueAt: optionalTime,
};

/** A named person, an outlet or a quotation is somebody's; the newsroom's own voice is nobody else's. */
function attributionIsWhole(claim: { attributionKind: string; attributedTo: string }) {
  return (
    claim.attributedTo !== "" ||
    claim.attributionKind === "own_voice" ||
    claim.attributionKind === "anonymous"
  );
}
const attributionMissing = {
  error: "Say who asserts it, or choose the newsroom's own voice.",
  path: ["attributedTo"],
};

/** UTF-16 offsets into the draft's text, end exclusive. */
const span = z.object({ draftId: id, start: z.number().int().min(0), end: z.number().int().min(1) });
const optionalSpan = span.nullable().default(null);

export const logClaimSchema = z
  .object({ ...claimFields, storyId: optionalId, span: optionalSpan, requestId })
  .refine(attributionIsWhole, attributionMissing);
export type LogClaim = z.output<typeof logClaimSchema>;

/** A sentence holds a handful of claims; more than this come from no dialog. */
const CLAIMS_AT_ONCE = 30;

const placedClaim = z
  .object({ ...claimWords, start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine(attributionIsWhole, attributionMissing);

export const logClaimsSchema = z.object({
  storyId: id,
  draftId: id,
  requestId,
  claims: z.array(placedClaim).min(1, "Choose at least one claim.").max(CLAIMS_AT_ONCE),
});
export type LogClaims = z.output<typeof logClaimsSchema>;

export const mergeClaimsSchema = z.object({ claimId: id, intoId: id, storyId: id });
export type MergeClaims = z.output<typeof mergeClaimsSchema>;

export const mergeChoicesSchema = z.object({ claimId: id, storyId: id });
export type MergeChoices = z.output<typeof mergeChoicesSchema>;

export const editClaimSchema = z
  .object({ ...claimFields, claimId: id, version })
  .refine(attributionIsWhole, attributionMissing);
export type EditClaim = z.output<typeof editClaimSchema>;

export const placeClaimSchema = z.object({ claimId: id, storyId: id, span });
export type PlaceClaim = z.output<typeof placeClaimSchema>;

export const putIntoStorySchema = z.object({
  claimId: id,
  storyId: z.uuid({ error: "Choose a story." }),
});
export type PutIntoStory = z.output<typeof putIntoStorySchema>;

const offsets = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });

export const putWordsBackSchema = z.object({
  claimId: id,
  storyId: id,
  draftId: id,
  /** Where the claim stands by what is undone. */
  now: offsets,
  /** Where it stood in this draft; null when it had no place in it. */
  back: offsets.nullable(),
});
export type PutWordsBack = z.output<typeof putWordsBackSchema>;

export const takeBackClaimSchema = z.object({ claimId: id });
export type TakeBackClaim = z.output<typeof takeBackClaimSchema>;

export const cutClaimSchema = z.object({ claimId: id, reason });
export type CutClaim = z.output<typeof cutClaimSchema>;

export const restoreClaimSchema = z.object({ claimId: id, reason });
export type RestoreClaim = z.output<typeof restoreClaimSchema>;

const chosenClaims = z
  .array(id)
  .min(1, "Choose at least one claim.")
  .max(500, "500 claims at a time at most.");

export const assignClaimsSchema = z.object({ claimIds: chosenClaims, assigneeId: optionalId });
export type AssignClaims = z.output<typeof assignClaimsSchema>;

export const setCriticalitySchema = z.object({
  claimIds: chosenClaims,
  criticality: oneOf(CRITICALITIES, "Choose how critical these are."),
});
export type SetCriticality = z.output<typeof setCriticalitySchema>;
