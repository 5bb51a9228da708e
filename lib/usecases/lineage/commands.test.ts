import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { sayReliance, takeBackReliance } from "./commands";
import { readCorroboration } from "./corroboration";
import { readClaimLineage } from "./reads";
import { sayOneOrigin, takeBackOneOrigin } from "./same-origin";
import { sayOneOriginSchema, sayRelianceSchema, stateLineageSchema } from "./schema";
import { stateLineage } from "./statements";

testDatabase();

let author: Actor;
let researcher: Actor;
let editor: Actor;
let claimId: string;

type Made = { passageId: string; sourceId: string };
let wire: Made;
let mail: Made;

beforeEach(async () => {
  [author, researcher, editor] = await Promise.all([
    makeActor("researcher"),
    makeActor("researcher"),
    makeActor("editor"),
  ]);
  claimId = (await makeClaim(author)).claimId;
  wire = await makeEvidence(author, claimId, { outlet: "Wire" });
  mail = await makeEvidence(author, claimId, { outlet: "Mail", exact: "The plan has 28 points." });
});

const relies = (from: Made, to: Made, more: object = {}) =>
  sayReliance(
    researcher,
    sayRelianceSchema.parse({
      ...{ passageId: from.passageId, scope: "work", toSourceId: to.sourceId, relation: "rewrites" },
      ...{ shownById: from.passageId, requestId: randomUUID(), ...more },
    }),
  );
const knows = (of: Made, lineage = "own_reporting", scope = "work") =>
  stateLineage(researcher, stateLineageSchema.parse({ passageId: of.passageId, scope, lineage }));
const counted = async (id = claimId) => (await readCorroboration(database(), id)).origins.min;
const stageOf = async (id = claimId) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { stage: true } })).stage;

async function propose(id = claimId) {
  const input = { claimId: id, claimVersion: 1, verdict: "verified", rationale: "Two origins say so." };
  must(await proposeVerdict(researcher, proposeVerdictSchema.parse(input)));
}

async function signOff(id = claimId) {
  await propose(id);
  const { id: assessmentId } = await database().assessment.findFirstOrThrow({
    where: { claimId: id, state: "pending" },
  });
  must(await signOffClaim(editor, { assessmentId, note: "" }));
}

describe("what is said of lineage", () => {
  test("is said once, counts, is shown with who said it and what shows it, and can be taken back", async () => {
    must(await knows(wire));
    must(await knows(mail));
    expect(await counted()).toBe(2);
    must(await knows(mail, "not_said"));
    const requestId = randomUUID();
    const { edgeId } = must(await relies(mail, wire, { requestId }));
    expect(must(await relies(mail, wire, { requestId })).edgeId).toBe(edgeId);
    expect(await relies(mail, wire)).toMatchObject({ refusal: { code: "reliesOnAlready" } });
    expect(await relies(mail, mail)).toMatchObject({ refusal: { code: "reliesOnItself" } });
    expect(await counted()).toBe(1);
    expect((await readClaimLineage(researcher, claimId))?.edges).toMatchObject([
      { relation: "rewrites", by: researcher.name, shownBy: "The plan has 28 points." },
    ]);
    must(await takeBackReliance(researcher, { edgeId }));
    must(await takeBackReliance(researcher, { edgeId }));
    expect((await readClaimLineage(researcher, claimId))?.edges).toEqual([]);
    const events = await database().auditEvent.findMany({
      where: { sourceId: mail.sourceId, kind: { in: ["lineage.said", "lineage.takenBack"] } },
      orderBy: { id: "asc" },
      select: { kind: true, after: true, before: true },
    });
    expect(events).toMatchObject([
      { kind: "lineage.said", after: { reliesOn: "Wire: Wire report", how: "rewrites" } },
      { kind: "lineage.takenBack", before: { reliesOn: "Wire: Wire report" } },
    ]);
  });

  test("is of the words alone, or of the whole source for all its words", async () => {
    const more = await makeEvidence(author, claimId, { outlet: "More" });
    must(await knows(more, "own_reporting", "passage"));
    expect(await counted()).toBe(1);
    const other = await makeClaim(author);
    const elsewhere = await database().passage.create({
      data: { sourceId: more.sourceId, exact: "Other words.", addedById: author.personId },
    });
    await database().evidence.create({
      data: {
        ...{ claimId: other.claimId, passageId: elsewhere.id, stance: "supports", basis: "inferred" },
        ...{ addedById: author.personId, requestId: randomUUID() },
      },
    });
    expect(await counted(other.claimId)).toBe(0);
    must(await knows(more));
    expect(await counted(other.claimId)).toBe(1);
  });

  test("one origin counts once, until it is taken back", async () => {
    must(await knows(wire, "own_reporting", "passage"));
    must(await knows(mail, "own_reporting", "passage"));
    const input = {
      passageIds: [wire.passageId, mail.passageId],
      what: "One leaker",
      requestId: randomUUID(),
    };
    const { originId } = must(await sayOneOrigin(researcher, sayOneOriginSchema.parse(input)));
    expect(await counted()).toBe(1);
    expect((await readClaimLineage(researcher, claimId))?.oneOrigins).toMatchObject([
      { what: "One leaker", members: expect.arrayContaining([wire.passageId, mail.passageId]) },
    ]);
    must(await takeBackOneOrigin(researcher, { originId }));
    expect(await counted()).toBe(2);
  });

  test("a source that only a restricted story uses is not named in the history of another", async () => {
    const { storyId } = await makeStory(researcher, { text: "It has 28 points.", restricted: true });
    const hidden = await makeClaim(researcher, { storyId });
    const secret = await makeEvidence(researcher, hidden.claimId, { outlet: "Secret" });
    must(await relies(mail, secret, { note: "As Secret has it." }));
    const { after } = await database().auditEvent.findFirstOrThrow({
      where: { kind: "lineage.said", sourceId: mail.sourceId },
    });
    expect(JSON.stringify(after)).not.toContain("Secret");
    const lineage = await readClaimLineage(author, claimId);
    expect(JSON.stringify(lineage)).not.toContain("Secret");
    expect(lineage?.passages.some(({ source }) => source === null)).toBe(true);
    expect(JSON.stringify(await readClaimLineage(researcher, claimId))).toContain("Secret");
  });
});

describe("claims that are assessed are counted anew", () => {
  beforeEach(async () => {
    must(await knows(wire));
    must(await knows(mail));
  });

  test("one that no longer stands is reopened, also for whoever may not see it; a pending verdict is withdrawn", async () => {
    await signOff();
    const { storyId } = await makeStory(author, { text: "It has 28 points.", restricted: true });
    await database().storyMember.createMany({
      data: [researcher, editor].map(({ personId }) => ({ storyId, personId })),
    });
    const pending = (await makeClaim(author, { storyId })).claimId;
    for (const { passageId } of [wire, mail])
      await database().evidence.create({
        data: {
          ...{ claimId: pending, passageId, stance: "supports", basis: "document_seen" },
          ...{ addedById: author.personId, requestId: randomUUID() },
        },
      });
    await propose(pending);
    const stranger = await makeActor("researcher");
    must(
      await sayOneOrigin(
        stranger,
        sayOneOriginSchema.parse({
          ...{ passageIds: [wire.passageId, mail.passageId], what: "One leaker", requestId: randomUUID() },
        }),
      ),
    );
    expect(await stageOf()).toBe("reopened");
    expect(await stageOf(pending)).toBe("researching");
    const reopened = await database().auditEvent.findFirstOrThrow({
      where: { claimId, kind: "claim.reopened" },
    });
    expect(reopened.reason).toContain("where its evidence comes from");
  });

  test("one that still stands stays as it is, and so does one that what changed has nothing to do with", async () => {
    const third = await makeEvidence(author, claimId, { outlet: "Third" });
    must(await knows(third));
    await signOff();
    must(await relies(mail, third));
    expect(await stageOf()).toBe("signed_off");
    must(
      await knows(
        await makeEvidence(author, (await makeClaim(author)).claimId, { outlet: "Other" }),
        "not_known",
      ),
    );
    expect(await stageOf()).toBe("signed_off");
  });

  test("taking back what it stood on reopens it; saying what is said already does not", async () => {
    await signOff();
    must(await knows(mail));
    expect(await stageOf()).toBe("signed_off");
    must(await knows(mail, "not_known"));
    expect(await stageOf()).toBe("reopened");
  });
});
