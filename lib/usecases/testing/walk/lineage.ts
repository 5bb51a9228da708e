import { randomUUID } from "node:crypto";
import { database } from "@/lib/platform/database/client";
import { sayReliance, takeBackReliance } from "../../lineage/commands";
import { readClaimLineage } from "../../lineage/reads";
import { sayOneOrigin, takeBackOneOrigin } from "../../lineage/same-origin";
import { stateLineage } from "../../lineage/statements";
import { dismissSuggestion, readSuggestions } from "../../lineage/suggestions";
import type { Desk } from "../desk";
import { step } from "./step";

async function twoClaims(desk: Desk) {
  const [one, other] = [await desk.claim(), await desk.claim()];
  const assertedById = desk.researcher.personId;
  const edge = await database().lineageEdge.create({
    data: {
      ...{ fromPassageId: other.passageId, toPassageId: one.passageId, relation: "cites" },
      ...{ requestId: randomUUID(), assertedById },
    },
    select: { id: true },
  });
  const origin = await database().sameOrigin.create({
    data: {
      ...{ what: "One leaker", requestId: randomUUID(), assertedById },
      members: { create: [{ passageId: one.passageId }, { passageId: other.passageId }] },
    },
    select: { id: true },
  });
  return { ...one, other, edgeId: edge.id, originId: origin.id };
}

const WORDS = { scope: "passage", note: "" } as const;

export const LINEAGE_STEPS = [
  step({
    useCase: "lineage/commands.sayReliance",
    permission: "lineage.say",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { passageId, other }) =>
      sayReliance(actor, {
        ...{ ...WORDS, passageId, toSourceId: other.sourceId, toPassageId: null, relation: "rewrites" },
        ...{ shownById: null, suggestedBy: "", requestId: randomUUID() },
      }),
  }),
  step({
    useCase: "lineage/commands.takeBackReliance",
    permission: "lineage.say",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { edgeId }) => takeBackReliance(actor, { edgeId }),
  }),
  step({
    useCase: "lineage/statements.stateLineage",
    permission: "lineage.say",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { passageId }) => stateLineage(actor, { ...WORDS, passageId, lineage: "own_reporting" }),
  }),
  step({
    useCase: "lineage/same-origin.sayOneOrigin",
    permission: "lineage.say",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { passageId, other }) =>
      sayOneOrigin(actor, {
        passageIds: [passageId, other.passageId],
        what: "One leaker",
        requestId: randomUUID(),
      }),
  }),
  step({
    useCase: "lineage/same-origin.takeBackOneOrigin",
    permission: "lineage.say",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { originId }) => takeBackOneOrigin(actor, { originId }),
  }),
  step({
    useCase: "lineage/suggestions.dismissSuggestion",
    permission: "lineage.say",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { sourceId, other }) =>
      dismissSuggestion(actor, { fromSourceId: sourceId, toSourceId: other.sourceId, kind: "link" }),
  }),
  step({
    useCase: "lineage/suggestions.readSuggestions",
    permission: "claim.read",
    prepare: async (desk) => {
      const made = await twoClaims(desk);
      // Of this desk alone: suggestions are bounded, and every other desk's sources would be of the same author.
      const authors = `Author of ${made.claimId}`;
      await database().source.updateMany({
        where: { id: { in: [made.sourceId, made.other.sourceId] } },
        data: { authors },
      });
      // What is said already is not suggested.
      await database().lineageEdge.deleteMany({ where: { id: made.edgeId } });
      await database().sameOriginMember.deleteMany({ where: { originId: made.originId } });
      const { researcher } = desk;
      await database().evidence.create({
        data: {
          ...{
            claimId: made.claimId,
            passageId: made.other.passageId,
            stance: "supports",
            basis: "inferred",
          },
          ...{ requestId: randomUUID(), addedById: researcher.personId },
        },
      });
      return made;
    },
    run: (actor, { claimId }) => readSuggestions(actor, claimId),
    leaks: (answer, { sourceId }) => JSON.stringify(answer).includes(sourceId),
  }),
  step({
    useCase: "lineage/reads.readClaimLineage",
    permission: "claim.read",
    ofStory: true,
    prepare: twoClaims,
    run: (actor, { claimId }) => readClaimLineage(actor, claimId),
  }),
];
