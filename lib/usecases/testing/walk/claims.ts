import { randomUUID } from "node:crypto";
import { can } from "@/lib/domain/access/permissions";
import { database } from "@/lib/platform/database/client";
import { cutClaim, editClaim, logClaim, placeClaim, restoreClaim } from "../../claims/commands";
import { putIntoStory } from "../../claims/into-story";
import { logClaims } from "../../claims/log-several";
import { mergeClaims } from "../../claims/merge";
import { readMergeChoices } from "../../claims/merge-choices";
import { putWordsBack } from "../../claims/put-words-back";
import { editClaimSchema, logClaimSchema, logClaimsSchema } from "../../claims/schema";
import { takeBackClaim } from "../../claims/take-back";
import { readClaimDossier } from "../../dossier/reads";
import { must } from "../must";
import { step } from "./step";

export const CLAIM_STEPS = [
  step({
    useCase: "dossier/reads.readClaimDossier",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readClaimDossier(actor, number),
  }),
  step({
    useCase: "claims/commands.logClaim",
    permission: "claim.log",
    ofStory: true,
    run: (actor, _, { storyId }) =>
      logClaim(actor, logClaimSchema.parse({ wording: "A claim", storyId, requestId: randomUUID() })),
  }),
  step({
    useCase: "claims/log-several.logClaims",
    permission: "claim.log",
    ofStory: true,
    run: (actor, _, { storyId, draftId }) => {
      const claims = [{ wording: "A claim", start: 0, end: 22 }];
      return logClaims(actor, logClaimsSchema.parse({ storyId, draftId, claims, requestId: randomUUID() }));
    },
  }),
  step({
    useCase: "claims/merge.mergeClaims",
    permission: "claim.merge",
    ofStory: true,
    prepare: async (desk) => ({
      claimId: (await desk.claim()).claimId,
      intoId: (await desk.claim()).claimId,
    }),
    subject: () => ({ neverAssessed: true }),
    run: (actor, ids, { storyId }) => mergeClaims(actor, { ...ids, storyId }),
  }),
  step({
    useCase: "claims/merge-choices.readMergeChoices",
    permission: "claim.merge",
    subject: () => ({ neverAssessed: true }),
    prepare: async (desk) => {
      await desk.claim();
      return desk.claim();
    },
    run: (actor, { claimId }, { storyId }) => readMergeChoices(actor, { claimId, storyId }),
    isNothing: (answer) => Array.isArray(answer) && answer.length === 0,
    leaks: (answer) => Array.isArray(answer) && answer.length > 0,
  }),
  step({
    useCase: "claims/commands.editClaim",
    permission: "claim.edit",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }) =>
      editClaim(actor, editClaimSchema.parse({ claimId, version: 1, wording: "Another claim" })),
  }),
  step({
    useCase: "claims/commands.placeClaim",
    permission: "claim.edit",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }, { storyId, draftId }) =>
      placeClaim(actor, { claimId, storyId, span: { draftId, start: 0, end: 8 } }),
  }),
  step({
    useCase: "claims/into-story.putIntoStory",
    permission: "claim.edit",
    ofStory: true,
    prepare: async (desk) => desk.claim(),
    run: (actor, { claimId }, { storyId }) => putIntoStory(actor, { claimId, storyId }),
  }),
  step({
    useCase: "claims/put-words-back.putWordsBack",
    permission: "claim.edit",
    ofStory: true,
    prepare: async (desk, actor) => {
      const { claimId } = await desk.claim();
      const now = { start: 0, end: 8 };
      // Only one's own marking can be undone. Whoever may not mark asks about a claim that somebody marked.
      const by = can(actor, "claim.edit") ? actor : desk.editor;
      await placeClaim(by, { claimId, storyId: desk.storyId, span: { draftId: desk.draftId, ...now } });
      return { claimId, now };
    },
    run: (actor, { claimId, now }, { storyId, draftId }) =>
      putWordsBack(actor, { claimId, storyId, draftId, now, back: { start: 0, end: 22 } }),
  }),
  step({
    useCase: "claims/take-back.takeBackClaim",
    permission: "claim.takeBack",
    ofStory: true,
    prepare: async (desk, actor) => {
      const authorId = actor.personId;
      const claim = await database().claim.create({
        data: { wording: "Logged by mistake", requestId: randomUUID(), authorId },
        select: { id: true },
      });
      await database().placement.create({ data: { claimId: claim.id, storyId: desk.storyId } });
      return { claimId: claim.id };
    },
    subject: (_, __, actor) => ({ claimAuthorIds: [actor.personId] }),
    run: (actor, { claimId }) => takeBackClaim(actor, { claimId }),
  }),
  step({
    useCase: "claims/commands.cutClaim",
    permission: "claim.cut",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }) => cutClaim(actor, { claimId, reason: "Not needed." }),
  }),
  step({
    useCase: "claims/commands.restoreClaim",
    permission: "claim.cut",
    ofStory: true,
    prepare: async (desk) => {
      const { claimId } = await desk.claim();
      must(await cutClaim(desk.editor, { claimId, reason: "Not needed." }));
      return { claimId };
    },
    run: (actor, { claimId }) => restoreClaim(actor, { claimId, reason: "Needed after all." }),
  }),
];
