import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { readCorroboration } from "./corroboration";

testDatabase();

let actor: Actor;
let claimId: string;

beforeEach(async () => {
  actor = await makeActor("researcher");
  claimId = (await makeClaim(actor)).claimId;
});

async function relies(fromPassageId: string, toPassageId: string) {
  await database().lineageEdge.create({
    data: {
      ...{ fromPassageId, toPassageId, relation: "rewrites", requestId: randomUUID() },
      assertedById: actor.personId,
    },
  });
}

async function isOwnReporting(passageId: string) {
  await database().lineageStatement.create({
    data: { passageId, known: true, ownReporting: true, statedById: actor.personId },
  });
}

async function wholeOf(sourceId: string) {
  const data = { sourceId, wholeWork: true, addedById: actor.personId };
  return (await database().passage.create({ data, select: { id: true } })).id;
}

test("counts what stands behind the evidence that supports, through sources that are no evidence", async () => {
  const wire = await makeEvidence(actor, claimId, { outlet: "Wire", stance: "context" });
  const wireWhole = await wholeOf(wire.sourceId);
  await isOwnReporting(wireWhole);
  for (const outlet of ["Mail", "Post"]) {
    const { sourceId } = await makeEvidence(actor, claimId, { outlet });
    await relies(await wholeOf(sourceId), wireWhole);
  }
  await makeEvidence(actor, claimId, { outlet: "Nobody knows" });
  const { origins } = await readCorroboration(database(), claimId);
  expect(origins).toEqual({
    ...{ min: 1, max: 2, unknown: ["Nobody knows"] },
    independent: [{ name: "Wire", anonymous: false, reliedOnBy: 1 }],
    single: [{ name: "Wire", anonymous: false }],
  });
});

test("a source that only a restricted story uses counts, and is not named", async () => {
  const { storyId } = await makeStory(actor, { text: "It has 28 points.", restricted: true });
  const hidden = await makeClaim(actor, { storyId });
  const secret = await makeEvidence(actor, hidden.claimId, { outlet: "Secret" });
  await isOwnReporting(secret.passageId);
  const report = await makeEvidence(actor, claimId, { outlet: "Mail" });
  await relies(report.passageId, secret.passageId);
  const { origins, lineage } = await readCorroboration(database(), claimId);
  expect(origins.independent).toEqual([
    { name: "a source of a restricted story", anonymous: false, reliedOnBy: 0 },
  ]);
  expect(lineage.independence).toMatchObject({ min: 1, max: 1 });
  expect((await readCorroboration(database(), hidden.claimId)).origins.independent).toMatchObject([
    { name: "Secret" },
  ]);
});

test("an anonymous origin is counted as one, also where its name is not for everyone (G2)", async () => {
  const { storyId } = await makeStory(actor, { text: "It has 28 points.", restricted: true });
  const hidden = await makeClaim(actor, { storyId });
  const secret = await makeEvidence(actor, hidden.claimId, { outlet: "Secret" });
  await isOwnReporting(secret.passageId);
  await database().source.update({
    where: { id: secret.sourceId },
    data: { kind: "interview_anonymous" },
  });
  const report = await makeEvidence(actor, claimId, { outlet: "Mail" });
  await relies(report.passageId, secret.passageId);
  const { origins } = await readCorroboration(database(), claimId);
  expect(origins.single).toContainEqual({ name: "a source of a restricted story", anonymous: true });
});
