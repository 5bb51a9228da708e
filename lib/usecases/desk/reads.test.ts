import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { DESK_LISTS, DESK_VIEWS, type DeskList } from "@/lib/domain/claims/desk-views";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, returnClaim, signOffClaim, withdrawProposal } from "../assessments/commands";
import { proposeVerdictSchema, returnClaimSchema } from "../assessments/schema";
import { editClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { readClaimsTable } from "../ledger/reads";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { DESK_LIST, readDesk } from "./reads";

testDatabase();

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 23, 12);
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS).toISOString();

let researcher: Actor;
let editor: Actor;
let other: Actor;

beforeAll(async () => {
  [researcher, editor, other] = await Promise.all([
    makeActor("researcher"),
    makeActor("editor"),
    makeActor("editor"),
  ]);
});

async function proposed(author: Actor, wording: string, logger = author, adder = author) {
  const { claimId } = await makeClaim(logger, { wording });
  await makeEvidence(adder, claimId, { primary: true });
  return { claimId, assessmentId: await propose(author, claimId) };
}

async function propose(author: Actor, claimId: string, claimVersion = 1): Promise<string> {
  const proposal = { claimId, claimVersion, verdict: "verified", rationale: "A record shows it." };
  const answer = await proposeVerdict(author, proposeVerdictSchema.parse(proposal));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.assessmentId;
}

/** A claim that one person logged, another reworded, and on which the first then proposed. */
async function rewordedBy(actor: Actor, wording: string) {
  const { claimId } = await makeClaim(researcher, { wording: `${wording}, once` });
  await reword(actor, claimId, wording);
  await makeEvidence(researcher, claimId, { primary: true });
  await propose(researcher, claimId, 2);
}

async function reword(actor: Actor, claimId: string, wording: string) {
  const answer = await editClaim(actor, editClaimSchema.parse({ claimId, version: 1, wording }));
  if (!answer.ok) throw new Error(answer.refusal.code);
}

async function giveBack(assessmentId: string) {
  const answer = await returnClaim(editor, returnClaimSchema.parse({ assessmentId, note: "Look again." }));
  if (!answer.ok) throw new Error(answer.refusal.code);
}

async function wordings(actor: Actor, list: DeskList): Promise<string[]> {
  const { lists } = await readDesk(actor, { now: NOW });
  expect(lists[list].total).toBe(lists[list].rows.length);
  return lists[list].rows.map((row) => row.wording).sort();
}

describe("to sign off", () => {
  test("is what someone else claimed, sourced and assessed; and for editors only", async () => {
    await proposed(researcher, "All the researcher's");
    await proposed(researcher, "Logged by the editor", editor);
    await proposed(researcher, "Sourced by the editor", researcher, editor);
    await proposed(editor, "Assessed by the editor", researcher, researcher);
    await rewordedBy(editor, "Reworded by the editor");
    expect(await wordings(editor, "toSignOff")).toEqual(["All the researcher's"]);
    expect(await wordings(other, "toSignOff")).toEqual([
      "All the researcher's",
      "Assessed by the editor",
      "Logged by the editor",
      "Reworded by the editor",
      "Sourced by the editor",
    ]);
    expect(await wordings(await makeActor("researcher"), "toSignOff")).toEqual([]);
  });

  test("holds what can be signed off, and nothing that would be refused", async () => {
    const { lists } = await readDesk(editor, { now: NOW });
    const offered = new Set(lists.toSignOff.rows.map((row) => row.id as string));
    const waiting = await database().assessment.findMany({ where: { state: "pending" } });
    for (const { id, claimId } of waiting) {
      const answer = await signOffClaim(editor, { assessmentId: id, note: "" });
      expect(answer.ok).toBe(offered.has(claimId));
    }
    expect(await wordings(editor, "toSignOff")).toEqual([]);
  });
});

describe("back with me", () => {
  test("is my verdict that was sent back, until another is proposed", async () => {
    const mine = await makeActor("researcher");
    const { claimId, assessmentId } = await proposed(mine, "Sent back");
    expect(await wordings(mine, "returned")).toEqual([]);
    await giveBack(assessmentId);
    expect(await wordings(mine, "returned")).toEqual(["Sent back"]);
    expect(await wordings(researcher, "returned")).toEqual([]);

    const second = await propose(mine, claimId);
    expect(await wordings(mine, "returned")).toEqual([]);
    expect(await withdrawProposal(mine, { assessmentId: second })).toMatchObject({ ok: true });
    expect(await wordings(mine, "returned")).toEqual(["Sent back"]);

    const theirs = await propose(researcher, claimId);
    expect(await wordings(mine, "returned")).toEqual([]);
    await giveBack(theirs);
    expect(await wordings(mine, "returned")).toEqual([]);
    expect(await wordings(researcher, "returned")).toEqual(["Sent back"]);
  });
});

test("a proposal that somebody else's change withdrew is back with its author", async () => {
  const mine = await makeActor("researcher");
  const { claimId } = await proposed(mine, "Reworded since");
  await reword(other, claimId, "Reworded");
  expect(await wordings(mine, "returned")).toEqual(["Reworded"]);
  expect(await wordings(other, "returned")).toEqual([]);
  await propose(mine, claimId, 2);
  expect(await wordings(mine, "returned")).toEqual([]);
});

test("to research, and due, is what is assigned to me and not finished", async () => {
  const me = await makeActor("researcher");
  const assigneeId = me.personId;
  await makeClaim(me, { wording: "Late", assigneeId, dueAt: inDays(-3) });
  await makeClaim(me, { wording: "Soon", assigneeId, dueAt: inDays(6) });
  await makeClaim(me, { wording: "Later", assigneeId, dueAt: inDays(9) });
  await makeClaim(me, { wording: "Whenever", assigneeId });
  await makeClaim(me, { wording: "Someone else's", assigneeId: researcher.personId, dueAt: inDays(1) });
  const { claimId } = await makeClaim(me, { wording: "Cut", assigneeId, dueAt: inDays(1) });
  await database().claim.update({ where: { id: claimId }, data: { stage: "cut" } });
  expect(await wordings(me, "toResearch")).toEqual(["Late", "Later", "Soon", "Whenever"]);
  expect(await wordings(me, "due")).toEqual(["Late", "Soon"]);
  const { lists } = await readDesk(me, { now: NOW });
  expect(lists.toResearch.rows.map((row) => row.wording)).toEqual(["Late", "Soon", "Later", "Whenever"]);
});

test("stories come with what is left, closest closing first, restricted ones to their members", async () => {
  const [near, far, never] = await Promise.all(
    ["Near", "Far", "Never"].map((title) => makeStory(researcher, { text: "x", title })),
  );
  const hidden = await makeStory(other, { text: "x", title: "Hidden", restricted: true });
  const done = await makeStory(researcher, { text: "x", title: "Nothing left" });
  for (const [story, closesAt] of [
    [near, inDays(1)],
    [far, inDays(5)],
    [hidden, inDays(2)],
  ] as const)
    await database().story.update({ where: { id: story?.storyId ?? "" }, data: { closesAt } });
  for (const story of [near, near, far, never, hidden])
    await makeClaim(other, { storyId: story?.storyId ?? "" });
  const { claimId } = await makeClaim(researcher, { storyId: done.storyId });
  await database().claim.update({ where: { id: claimId }, data: { stage: "cut" } });

  const told = async (actor: Actor) => {
    const { rows, total } = (await readDesk(actor)).stories;
    return [total, ...rows.map(({ title, left }) => `${title}: ${left}`)];
  };
  expect(await told(researcher)).toEqual([3, "Near: 2", "Far: 1", "Never: 1"]);
  expect(await told(other)).toEqual([4, "Near: 2", "Hidden: 1", "Far: 1", "Never: 1"]);
});

test("a list shows a few, counts all, and is the first of the table that it leads to", async () => {
  const me = await makeActor("researcher");
  await database().claim.createMany({
    data: Array.from({ length: DESK_LIST + 5 }, () => ({
      wording: "One of many",
      authorId: me.personId,
      assigneeId: me.personId,
      requestId: randomUUID(),
      dueAt: inDays(1),
    })),
  });
  const { lists } = await readDesk(me, { now: NOW });
  expect(lists.toResearch).toMatchObject({ total: DESK_LIST + 5 });
  expect(lists.toResearch.rows).toHaveLength(DESK_LIST);
  for (const list of DESK_LISTS) {
    const table = await readClaimsTable(me, DESK_VIEWS[list], { now: NOW });
    expect(table.total).toBe(lists[list].total);
    expect(table.rows.slice(0, DESK_LIST)).toEqual(lists[list].rows);
  }
});
