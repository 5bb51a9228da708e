import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { logClaim } from "../claims/commands";
import { logClaimSchema } from "../claims/schema";
import { must } from "./must";
import { makeActor, makeStory } from "./rows";
import { pinInCopy } from "./saved-copies";

/** A small newsroom's desk: one story, and claims in every stage, made by strangers to whoever is tested. */
export type Desk = Awaited<ReturnType<typeof makeDesk>>;

const TEXT = "The plan has 28 points. It was drafted in Miami.";

export async function makeDesk({ restricted = false }: { restricted?: boolean } = {}) {
  const researcher = await makeActor("researcher");
  const editor = await makeActor("editor");
  const story = await makeStory(researcher, { text: TEXT, restricted });
  if (restricted)
    await database().storyMember.create({ data: { storyId: story.storyId, personId: editor.personId } });

  async function claim() {
    const input = logClaimSchema.parse({
      wording: "The plan has 28 points",
      storyId: story.storyId,
      span: { draftId: story.draftId, start: 0, end: 22 },
      requestId: randomUUID(),
    });
    const { claimId, number } = must(await logClaim(researcher, input));
    const { evidenceId, passageId, sourceId, outletId } = await addPrimaryEvidence(researcher, claimId);
    return { claimId: claimId as string, number, evidenceId, passageId, sourceId, outletId };
  }

  async function pending() {
    const made = await claim();
    const proposal = proposeVerdictSchema.parse({
      claimId: made.claimId,
      claimVersion: 1,
      verdict: "verified",
      rationale: "The document was seen.",
    });
    await proposeVerdict(researcher, proposal).then(must);
    const assessment = await database().assessment.findFirstOrThrow({
      where: { claimId: made.claimId, state: "pending" },
      select: { id: true },
    });
    return { ...made, assessmentId: assessment.id };
  }

  async function signed() {
    const made = await pending();
    must(await signOffClaim(editor, { assessmentId: made.assessmentId, note: "" }));
    return made;
  }

  return { researcher, editor, ...story, claim, pending, signed };
}

async function addPrimaryEvidence(actor: Actor, claimId: string) {
  const addedById = actor.personId;
  const outlet = await database().outlet.create({
    data: { name: "Reuters", open: false },
    select: { id: true },
  });
  const source = await database().source.create({
    data: {
      title: "The document",
      kind: "document",
      outletId: outlet.id,
      requestId: randomUUID(),
      addedById,
    },
    select: { id: true },
  });
  const passage = await database().passage.create({
    data: { sourceId: source.id, exact: "28 points", addedById },
    select: { id: true },
  });
  await pinInCopy(actor, passage.id);
  const evidence = await database().evidence.create({
    data: {
      claimId,
      passageId: passage.id,
      stance: "supports",
      basis: "document_seen",
      primary: true,
      requestId: randomUUID(),
      addedById,
    },
    select: { id: true },
  });
  return { evidenceId: evidence.id, passageId: passage.id, sourceId: source.id, outletId: outlet.id };
}
