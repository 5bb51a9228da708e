import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { Stance } from "@/lib/domain/evidence/vocabulary";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { editSource } from "../sources/commands";
import { editSourceSchema } from "../sources/schema";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { addEvidence, editEvidence, removeEvidence } from "./commands";
import { addEvidenceSchema, editEvidenceSchema } from "./schema";

testDatabase();

/** G6: what was decided on has changed. */

let researcher: Actor;
let author: Actor;
let editor: Actor;
/** Sees neither the story nor the claim; its source is used elsewhere, too. */
let stranger: Actor;
let claimId: string;
let deciding: string;
let context: string;

beforeEach(async () => {
  [researcher, author, editor, stranger] = await Promise.all([
    makeActor("researcher"),
    makeActor("researcher"),
    makeActor("editor"),
    makeActor("researcher"),
  ]);
  const { storyId } = await makeStory(author, { text: "It has 28 points.", restricted: true });
  await database().storyMember.createMany({
    data: [researcher, editor].map(({ personId }) => ({ storyId, personId })),
  });
  claimId = (await makeClaim(author, { storyId })).claimId;
  deciding = (await makeEvidence(author, claimId, { primary: true, exact: "It has 28 points." })).evidenceId;
  context = (await makeEvidence(author, claimId, { stance: "context", exact: "It has points." })).evidenceId;
});

async function propose() {
  const input = { claimId, claimVersion: 1, verdict: "verified", rationale: "The text says so." };
  const proposed = await proposeVerdict(researcher, proposeVerdictSchema.parse(input));
  if (!proposed.ok) throw new Error(proposed.refusal.code);
}
async function signOff() {
  await propose();
  const { id } = await database().assessment.findFirstOrThrow({ where: { claimId, state: "pending" } });
  const signed = await signOffClaim(editor, { assessmentId: id, note: "" });
  if (!signed.ok) throw new Error(signed.refusal.code);
}
const claimNow = () =>
  database().claim.findUniqueOrThrow({ where: { id: claimId }, select: { stage: true, verdict: true } });
const add = (stance: Stance) =>
  addEvidence(
    researcher,
    addEvidenceSchema.parse({
      ...{ claimId, requestId: randomUUID(), stance, basis: "inferred", from: "new", title: "Another" },
      ...{ kind: "document", passageIs: "words", exact: randomUUID() },
    }),
  );
const edit = (evidenceId: string, more: object) =>
  editEvidence(
    researcher,
    editEvidenceSchema.parse({
      ...{ evidenceId, version: 1, stance: "supports", basis: "document_seen", primary: "on" },
      ...{ passageIs: "words", exact: "It has 28 points.", ...more },
    }),
  );
const asContext = { stance: "context", primary: "", exact: "It has points." };

async function editTheSource(more: object) {
  const { passageId, passage } = await database().evidence.findUniqueOrThrow({
    where: { id: deciding },
    select: { passageId: true, passage: { select: { source: { include: { outlet: true } } } } },
  });
  const open = await makeClaim(stranger);
  const used = { claimId: open.claimId, passageId, stance: "context", basis: "inferred" } as const;
  await database().evidence.create({
    data: { ...used, addedById: stranger.personId, requestId: randomUUID() },
  });
  const { id, version, title, kind, outlet } = passage.source;
  const now = { sourceId: id, version, title, kind, outletName: outlet?.name };
  return editSource(stranger, editSourceSchema.parse({ ...now, ...more }));
}

describe("a signed-off claim", () => {
  beforeEach(signOff);

  test.each<[string, () => Promise<unknown>]>([
    ["evidence that supports is added", () => add("supports")],
    ["evidence that supports in part is added", () => add("supports_in_part")],
    ["evidence that refutes is added", () => add("refutes")],
    [
      "deciding evidence is removed",
      () => removeEvidence(researcher, { evidenceId: deciding, reason: "No." }),
    ],
    ["the stance of deciding evidence changes", () => edit(deciding, { stance: "refutes" })],
    ["its words change", () => edit(deciding, { exact: "It has 20 points." })],
    ["its words turn out to be a paraphrase", () => edit(deciding, { paraphrased: "on" })],
    ["it is no longer primary", () => edit(deciding, { primary: "" })],
    ["its source turns out to be of another outlet", () => editTheSource({ outletName: "Someone else" })],
    ["its source turns out to be unnamed", () => editTheSource({ kind: "interview_anonymous" })],
    ["context becomes support", () => edit(context, { ...asContext, stance: "supports" })],
  ])("is reopened when %s; its verdict stays readable", async (_, change) => {
    expect(await change()).toMatchObject({ ok: true });
    expect(await claimNow()).toEqual({ stage: "reopened", verdict: "verified" });
    const last = await database().auditEvent.findFirstOrThrow({
      where: { claimId },
      orderBy: { id: "desc" },
    });
    expect(last).toMatchObject({ kind: "claim.reopened", before: { stage: "signed_off" } });
  });

  test("keeps its passage, with its pin and its lineage, when only the place of its words is said", async () => {
    const passageOf = async () =>
      (await database().evidence.findUniqueOrThrow({ where: { id: deciding } })).passageId;
    const before = await passageOf();
    expect(await edit(deciding, { locatorKind: "page", locator: "4" })).toMatchObject({ ok: true });
    expect(await passageOf()).toBe(before);
    expect(await database().passage.findUnique({ where: { id: before } })).toMatchObject({ locator: "4" });
    expect(await claimNow()).toMatchObject({ stage: "signed_off" });
  });

  test.each<[string, () => Promise<unknown>]>([
    ["context is added", () => add("context")],
    ["silence is added", () => add("silent")],
    ["context is removed", () => removeEvidence(researcher, { evidenceId: context, reason: "No." })],
    ["a note is written", () => edit(deciding, { note: "Read twice." })],
    [
      "its source gets another title, date and kind of report",
      () => editTheSource({ title: "Another", publishedOn: "2025", kind: "wire_report" }),
    ],
    ["nothing is changed", () => edit(deciding, {})],
    ["white space is tidied", () => edit(deciding, { exact: "It  has 28 points." })],
    ["the words of context change", () => edit(context, { ...asContext, exact: "Points." })],
  ])("stays signed off when %s", async (_, change) => {
    expect(await change()).toMatchObject({ ok: true });
    expect(await claimNow()).toEqual({ stage: "signed_off", verdict: "verified" });
  });
});

test("a pending verdict is withdrawn when deciding evidence is added, and waits on when context is", async () => {
  await propose();
  await add("context");
  expect((await claimNow()).stage).toBe("awaiting_review");
  await add("refutes");
  expect((await claimNow()).stage).toBe("researching");
  const states = await database().assessment.findMany({ where: { claimId }, select: { state: true } });
  expect(states).toEqual([{ state: "withdrawn" }]);
});
