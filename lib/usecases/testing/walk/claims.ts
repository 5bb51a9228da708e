import { randomUUID } from "node:crypto";
import { cutClaim, editClaim, logClaim, placeClaim, restoreClaim } from "../../claims/commands";
import { putIntoStory } from "../../claims/into-story";
import { editClaimSchema, logClaimSchema } from "../../claims/schema";
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
