import { z } from "zod";
import {
  ATTRIBUTION_KINDS,
  CLAIM_TYPES,
  CRITICALITIES,
  STAGES,
  VERDICTS,
} from "@/lib/domain/claims/vocabulary";
import { CORRECTION_KINDS } from "@/lib/domain/corrections/correction";
import { LIMITS } from "@/lib/domain/limits";
import { named, offset, reference, span, time, timeIn, uuid } from "../fields";

export const stage = z.enum(STAGES);
export const verdict = z.enum(VERDICTS).meta({ description: "The verdict last signed off" });

export const claim = z
  .object({
    id: uuid,
    reference,
    wording: z.string(),
    type: z.enum(CLAIM_TYPES),
    attributionKind: z.enum(ATTRIBUTION_KINDS),
    attributedTo: z.string().meta({ description: "Empty in the newsroom's own voice" }),
    criticality: z.enum(CRITICALITIES),
    legalRisk: z.boolean(),
    allegation: z.boolean(),
    restsOnAuthorAlone: z.boolean(),
    verdict,
    stage,
    assignee: named.nullable(),
    dueAt: time.nullable(),
    author: named,
    loggedAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .meta({ id: "Claim" });

const flag = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("dependencyFell"),
    on: z.int(),
    fall: z.string(),
    through: z.array(z.int()),
  }),
  z.object({ kind: z.literal("contradictsVerified"), claim: z.int() }),
  z.object({ kind: z.literal("superseded"), by: z.int(), asOf: z.string() }),
  z.object({ kind: z.literal("duplicateDiffers"), claim: z.int(), verdict: z.enum(VERDICTS) }),
]);

export const claimRow = z
  .object({
    id: uuid,
    reference,
    wording: z.string(),
    verdict,
    stage,
    criticality: z.enum(CRITICALITIES),
    legalRisk: z.boolean(),
    story: z
      .object({ id: uuid, title: z.string() })
      .nullable()
      .meta({ description: "The first of those that the token's person may see" }),
    moreStories: z.int(),
    assignee: z.string().nullable().meta({ description: "By name" }),
    dueAt: time.nullable(),
    updatedAt: time,
    flags: z.array(flag).meta({ description: "What other claims say against resting on it, by number" }),
    overGates: z.array(z.string()).meta({ description: "The gates that it is signed off over" }),
  })
  .meta({ id: "ClaimRow" });

const wording = z.string().min(1).max(LIMITS.wording);

const claimFields = {
  wording,
  type: z.enum(CLAIM_TYPES),
  attributionKind: z.enum(ATTRIBUTION_KINDS),
  attributedTo: z.string().max(LIMITS.attributedTo),
  criticality: z.enum(CRITICALITIES),
  legalRisk: z.boolean(),
  allegation: z.boolean(),
  restsOnAuthorAlone: z.boolean(),
  assigneeId: uuid.nullable(),
  dueAt: timeIn.nullable(),
};

/** Where in a draft. Offsets are those of the draft's text. */
export const placeIn = z.strictObject({ draftId: uuid, start: offset, end: offset });

export const logClaimBody = z.strictObject({
  ...z.object(claimFields).partial().shape,
  wording,
  storyId: uuid.nullable().optional(),
  span: placeIn.nullable().optional().meta({ description: "The words of the story's newest draft" }),
});

export const editClaimBody = z.strictObject(z.object(claimFields).partial().shape);

export const loggedClaim = z.object({ id: uuid, reference });

export const placement = z
  .object({
    story: z.object({ id: uuid, title: z.string() }),
    draft: z.object({ id: uuid, number: z.int() }).meta({ description: "The story's newest" }),
    placedAt: time,
    span: span.nullable(),
    words: z.string().nullable().meta({ description: "Null without a place in the newest draft" }),
  })
  .meta({ id: "Placement" });

export const placeBody = z.strictObject({
  span: placeIn
    .nullable()
    .meta({ description: "Null: the claim belongs to the story, without a place in its text" }),
});

export const reasonBody = z.strictObject({ reason: z.string().min(1).max(LIMITS.reason) });

export const correction = z
  .object({
    kind: z.enum(CORRECTION_KINDS),
    before: z.string(),
    after: z.string(),
    reason: z.string(),
    by: z.string(),
    at: time,
    publishedAt: time.nullable(),
  })
  .meta({ id: "Correction" });

export const correctBody = z.strictObject({
  kind: z.enum(CORRECTION_KINDS),
  before: wording,
  after: wording,
  reason: z.string().min(1).max(LIMITS.reason),
  publishedAt: timeIn.nullable().optional().meta({ description: "When the published text was corrected" }),
  reopen: z.boolean().optional().meta({ description: "The verdict no longer holds as it was signed" }),
});
