import { randomUUID } from "node:crypto";
import { relateClaims, takeBackRelation } from "../../relations/commands";
import { readClaimsToRelate, readStoryFlags } from "../../relations/reads";
import { relateClaimsSchema } from "../../relations/schema";
import type { Desk } from "../desk";
import { must } from "../must";
import { step } from "./step";

const twoClaims = async (desk: Desk) => ({
  claimId: (await desk.claim()).claimId,
  otherId: (await desk.claim()).claimId,
});

const contradicting = (ids: { claimId: string; otherId: string }) =>
  relateClaimsSchema.parse({ ...ids, side: "contradicts", requestId: randomUUID() });

export const RELATION_STEPS = [
  step({
    useCase: "relations/commands.relateClaims",
    permission: "claim.relate",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, ids) => relateClaims(actor, contradicting(ids)),
  }),
  step({
    useCase: "relations/commands.takeBackRelation",
    permission: "claim.relate",
    ofStory: true,
    prepare: async (desk) => must(await relateClaims(desk.researcher, contradicting(await twoClaims(desk)))),
    run: (actor, { relationId }) =>
      takeBackRelation(actor, { relationId, reason: "They speak of two plans." }),
  }),
  step({
    useCase: "relations/reads.readStoryFlags",
    permission: "claim.read",
    ofStory: true,
    run: (actor, _, { storyId }) => readStoryFlags(actor, { storyId }),
  }),
  step({
    useCase: "relations/reads.readClaimsToRelate",
    permission: "claim.relate",
    prepare: async (desk) => {
      await desk.claim();
      return desk.claim();
    },
    run: (actor, { claimId, number }) => readClaimsToRelate(actor, { claimId, text: `C-${number - 1}` }),
    isNothing: (answer) => Array.isArray(answer) && answer.length === 0,
    leaks: (answer) => Array.isArray(answer) && answer.length > 0,
  }),
];
