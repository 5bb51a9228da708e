import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { done } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { addEvidence, editEvidence } from "../evidence/commands";
import { readEvidenceOf } from "../evidence/reads";
import { addEvidenceSchema, editEvidenceSchema } from "../evidence/schema";
import { makeCapture } from "../testing/capture-rows";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { pinPassagesTo } from "./pin";

testDatabase();

const TEXT = "Talks went on.\n\nThe plan, “agreed in Miami”, has 28 points.";

let researcher: Actor;
let claimId: string;
let sourceId: string;
beforeEach(async () => {
  researcher = await makeActor("researcher");
  claimId = (await makeClaim(researcher)).claimId;
  sourceId = await makeSource();
});

async function makeSource(more: object = {}) {
  const source = await database().source.create({
    data: {
      ...{ title: "The report", kind: "document", addedById: researcher.personId, requestId: randomUUID() },
      ...more,
    },
    select: { id: true },
  });
  return source.id;
}

async function add(exact: string, more: object = {}, actor = researcher) {
  const values = { claimId, sourceId, from: "source", passageIs: "words", exact, requestId: randomUUID() };
  const judged = { stance: "supports", basis: "document_seen", ...more };
  return must(await addEvidence(actor, addEvidenceSchema.parse({ ...values, ...judged }))).evidenceId;
}
const entry = async (id: string, actor = researcher) =>
  (await readEvidenceOf(actor, claimId)).find((one) => one.id === id);
const placeOf = (evidenceId: string) =>
  database().passage.findFirstOrThrow({
    where: { evidence: { some: { id: evidenceId } } },
    select: { id: true, captureId: true, captureStart: true, captureEnd: true, foundAs: true },
  });
const eventsOf = () =>
  database().auditEvent.findMany({ where: { claimId }, orderBy: { id: "asc" }, select: { kind: true } });

describe("words that are pasted", () => {
  test("are pinned to the newest copy that has them, and history tells it", async () => {
    const at = new Date("2026-11-01T10:00:00Z");
    const { captureId } = await makeCapture(researcher, sourceId, { text: TEXT, at });
    await makeCapture(researcher, sourceId, { text: "Nothing is said any more." });
    const id = await add(`The plan, "agreed in Miami", has 28 points.`);
    const start = TEXT.indexOf("The plan");
    expect(await placeOf(id)).toMatchObject({
      ...{ captureId, captureStart: start, captureEnd: TEXT.length, foundAs: "normalised" },
    });
    expect((await entry(id))?.copy).toEqual({
      ...{ is: "pinned", captureId, at: at.toISOString(), foundAs: "normalised", goneSince: null },
    });
    expect((await eventsOf()).map(({ kind }) => kind)).toEqual([
      ...["claim.logged", "evidence.added", "evidence.pinned"],
    ]);
  });

  test("that differ are not pinned by themselves; edited to the copy's they are", async () => {
    const { captureId } = await makeCapture(researcher, sourceId, { text: TEXT });
    const id = await add("The plan has 22 points.");
    expect((await entry(id))?.copy).toMatchObject({ is: "notFound", captureId });
    const words = { passageIs: "words", exact: "has 28 points." };
    const judged = { stance: "supports", basis: "document_seen" };
    must(
      await editEvidence(
        researcher,
        editEvidenceSchema.parse({ evidenceId: id, version: 1, ...words, ...judged }),
      ),
    );
    expect((await entry(id))?.copy).toMatchObject({ is: "pinned", foundAs: "exact" });
  });

  test("a paraphrase and the whole work are not looked for; without a copy that is said", async () => {
    const own = await add("has 28 points", { paraphrased: "on" });
    expect((await entry(own))?.copy).toEqual({ is: "noCopy" });
    await makeCapture(researcher, sourceId, { text: TEXT });
    expect((await entry(own))?.copy).toEqual({ is: "noWords" });
  });

  test("in a picture there is no text to find them in", async () => {
    await makeCapture(researcher, sourceId, { text: "", bytes: "picture", mediaType: "image/png" });
    expect((await entry(await add("has 28 points")))?.copy).toEqual({ is: "noText" });
  });
});

describe("a new copy", () => {
  test("pins what was noted before it, once, and leaves alone what is pinned elsewhere", async () => {
    const [found, other] = [await add("has 28 points"), await add("has 29 points")];
    const first = await makeCapture(researcher, sourceId, { text: TEXT });
    const pin = async (captureId: string) =>
      must(await inTransaction(async (tx) => done(await pinPassagesTo(tx, SYSTEM_ACTOR, captureId))));
    expect(await pin(first.captureId)).toBe(1);
    expect(await placeOf(found)).toMatchObject({ captureId: first.captureId, foundAs: "exact" });
    expect(await placeOf(other)).toMatchObject({ captureId: null });
    const second = await makeCapture(researcher, sourceId, { text: `${TEXT} No: it has 29 points.` });
    expect(await pin(second.captureId)).toBe(1);
    expect(await placeOf(found)).toMatchObject({ captureId: first.captureId });
    expect(await placeOf(other)).toMatchObject({ captureId: second.captureId });
  });
});

describe("the copies of a confidential source", () => {
  test("are named to its confidants alone, and tell nobody else what stands in them", async () => {
    const confidant = await makeActor("editor");
    sourceId = await makeSource({
      ...{ confidential: true, confidants: { create: { personId: confidant.personId } } },
    });
    const { captureId } = await makeCapture(confidant, sourceId, { text: TEXT });
    const guessed = await add("agreed in Miami");
    expect(await placeOf(guessed)).toMatchObject({ captureId: null });
    expect((await entry(guessed))?.copy).toEqual({ is: "kept", pinned: false });
    const known = await add("has 28 points", {}, confidant);
    expect((await entry(known, confidant))?.copy).toMatchObject({ is: "pinned", captureId });
    expect((await entry(known))?.copy).toEqual({ is: "kept", pinned: true });
  });
});
