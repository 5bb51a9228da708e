import { randomUUID } from "node:crypto";
import { database } from "@/lib/platform/database/client";
import { addEvidence, editEvidence, removeEvidence } from "../../evidence/commands";
import { readEvidenceOf } from "../../evidence/reads";
import { addEvidenceSchema, editEvidenceSchema } from "../../evidence/schema";
import { addOutlet, editOutlet } from "../../outlets/commands";
import { readOutlet, readOutlets, readOutletUses } from "../../outlets/reads";
import { addOutletSchema, editOutletSchema } from "../../outlets/schema";
import { addSource, editSource } from "../../sources/commands";
import {
  findSources,
  readClaimsOnSources,
  readPassagesOf,
  readSource,
  readSources,
  readStorySources,
  recogniseAddress,
} from "../../sources/reads";
import { addSourceSchema, editSourceSchema } from "../../sources/schema";
import { step } from "./step";

/** A map as JSON shows it. */
const plain = (answer: unknown) => (answer instanceof Map ? [...answer] : answer);
const holds = (answer: unknown, id: string) => JSON.stringify(answer).includes(id);

export const SOURCE_STEPS = [
  step({
    useCase: "sources/commands.addSource",
    permission: "source.write",
    run: (actor) =>
      addSource(
        actor,
        addSourceSchema.parse({ title: "A report", kind: "document", requestId: randomUUID() }),
      ),
  }),
  step({
    useCase: "sources/commands.editSource",
    permission: "source.write",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) =>
      editSource(actor, editSourceSchema.parse({ sourceId, version: 1, title: "Renamed", kind: "document" })),
  }),
  step({
    useCase: "sources/reads.readSources",
    permission: "source.read",
    prepare: (desk) => desk.claim(),
    run: (actor) => readSources(actor),
    leaks: (answer, { sourceId }) => holds(answer, sourceId),
  }),
  step({
    useCase: "sources/reads.readSource",
    permission: "source.read",
    prepare: (desk) => desk.claim(),
    ofStory: true,
    run: (actor, { sourceId }) => readSource(actor, sourceId),
  }),
  step({
    useCase: "sources/reads.readClaimsOnSources",
    permission: "source.read",
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }, { storyId }) => readClaimsOnSources(actor, storyId, [sourceId]),
    leaks: (answer, { number }) => holds(plain(answer), `"number":${number}`),
  }),
  step({
    useCase: "sources/reads.readStorySources",
    permission: "source.read",
    prepare: (desk) => desk.claim(),
    run: (actor, _, { storyId }) => readStorySources(actor, storyId),
    leaks: (answer, { sourceId }) => holds(answer, sourceId),
  }),
  step({
    useCase: "sources/reads.readPassagesOf",
    permission: "source.read",
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) => readPassagesOf(actor, sourceId),
    leaks: (answer, { passageId }) => holds(answer, passageId),
  }),
  step({
    useCase: "sources/reads.findSources",
    permission: "source.read",
    prepare: (desk) => desk.claim(),
    run: (actor) => findSources(actor, "document"),
    leaks: (answer, { sourceId }) => holds(answer, sourceId),
  }),
  step({
    useCase: "sources/reads.recogniseAddress",
    permission: "source.read",
    prepare: async (desk) => {
      const { sourceId } = await desk.claim();
      const canonicalUrl = `https://reuters.com/world/${sourceId}`;
      await database().source.update({ where: { id: sourceId }, data: { canonicalUrl, url: canonicalUrl } });
      return sourceId;
    },
    run: (actor, sourceId) => recogniseAddress(actor, `https://www.reuters.com/world/${sourceId}`),
    leaks: (answer, sourceId) => holds(answer, `"id":"${sourceId}"`),
  }),
  step({
    useCase: "outlets/reads.readOutlets",
    permission: "outlet.read",
    prepare: async (desk) => {
      const { outletId } = await desk.claim();
      await database().outlet.update({ where: { id: outletId }, data: { ownerGroup: outletId } });
      return outletId;
    },
    run: (actor, outletId) => readOutlets(actor, { query: outletId }),
    leaks: (answer, outletId) => holds(answer, outletId),
  }),
  step({
    useCase: "outlets/reads.readOutlet",
    permission: "outlet.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { outletId }) => readOutlet(actor, outletId),
  }),
  step({
    useCase: "outlets/reads.readOutletUses",
    permission: "outlet.read",
    prepare: (desk) => desk.claim(),
    run: (actor, { outletId }) => readOutletUses(actor, outletId),
    leaks: (answer, { number }) => holds(answer, `"number":${number},`),
  }),
  step({
    useCase: "outlets/commands.addOutlet",
    permission: "outlet.write",
    run: (actor) => addOutlet(actor, addOutletSchema.parse({ name: `Outlet ${randomUUID()}` })),
  }),
  step({
    useCase: "outlets/commands.editOutlet",
    permission: "outlet.write",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { outletId }) =>
      editOutlet(actor, editOutletSchema.parse({ outletId, version: 1, name: `Outlet ${randomUUID()}` })),
  }),
];

const JUDGEMENT = { stance: "supports", basis: "third_party" } as const;

export const EVIDENCE_STEPS = [
  step({
    useCase: "evidence/commands.addEvidence",
    permission: "evidence.add",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId, sourceId }) => {
      const words = { passageIs: "words", exact: "twenty-eight points" };
      const input = { claimId, sourceId, from: "source", requestId: randomUUID(), ...words, ...JUDGEMENT };
      return addEvidence(actor, addEvidenceSchema.parse(input));
    },
  }),
  step({
    useCase: "evidence/commands.editEvidence",
    permission: "evidence.edit",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { evidenceId }) => {
      const words = { passageIs: "words", exact: "28 points" };
      return editEvidence(
        actor,
        editEvidenceSchema.parse({ evidenceId, version: 1, ...words, ...JUDGEMENT, stance: "context" }),
      );
    },
  }),
  step({
    useCase: "evidence/commands.removeEvidence",
    permission: "evidence.edit",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { evidenceId }) => removeEvidence(actor, { evidenceId, reason: "Not about this claim." }),
  }),
  step({
    useCase: "evidence/reads.readEvidenceOf",
    permission: "claim.read",
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }) => readEvidenceOf(actor, claimId),
    leaks: (answer, { evidenceId }) => holds(answer, evidenceId),
  }),
];
