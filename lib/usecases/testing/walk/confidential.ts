import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { addConfidentialSource, editIdentity, nameConfidants } from "../../confidential/commands";
import { readConfidence } from "../../confidential/reads";
import { addConfidentialSourceSchema, editIdentitySchema } from "../../confidential/schema";
import type { Desk } from "../desk";
import { step } from "./step";

const WHO = { name: "A deputy minister", contact: "by post", identityNote: "" };

/** A confidential source on a claim, with the actor among the people who know who it is. */
async function known(desk: Desk, actor: Actor) {
  const { sourceId } = await desk.claim();
  await database().source.update({
    where: { id: sourceId },
    data: {
      ...{ confidential: true, title: "Source A", outletId: null },
      identity: { create: { name: WHO.name } },
      confidants: { create: [actor, desk.editor].map(({ personId }) => ({ personId })) },
    },
    select: { id: true },
  });
  return sourceId;
}

const knows = () => ({ askerIsConfidant: true });

export const CONFIDENTIAL_STEPS = [
  step({
    useCase: "confidential/commands.addConfidentialSource",
    permission: "source.write",
    run: (actor) => {
      const input = { ...WHO, pseudonym: "Source A", kind: "interview_anonymous", requestId: randomUUID() };
      return addConfidentialSource(actor, addConfidentialSourceSchema.parse(input));
    },
  }),
  step({
    useCase: "confidential/commands.editIdentity",
    permission: "identity.write",
    subject: knows,
    ofStory: true,
    prepare: known,
    run: (actor, sourceId) =>
      editIdentity(actor, editIdentitySchema.parse({ ...WHO, sourceId, version: 1, contact: "in person" })),
  }),
  step({
    useCase: "confidential/commands.nameConfidants",
    permission: "identity.write",
    subject: knows,
    ofStory: true,
    prepare: known,
    run: (actor, sourceId, { researcher }) =>
      nameConfidants(actor, { sourceId, confidantIds: [researcher.personId] }),
  }),
  step({
    useCase: "confidential/reads.readConfidence",
    permission: "identity.read",
    subject: knows,
    ofStory: true,
    prepare: known,
    run: async (actor, sourceId) => (await readConfidence(actor, sourceId))?.identity ?? null,
  }),
];
