import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { assignClaimsSchema, setCriticalitySchema } from "../claims/schema";
import { testDatabase } from "../testing/database";
import { makeActor, makeStory } from "../testing/rows";
import { assignClaims, setCriticality } from "./commands";

testDatabase();

let researcher: Actor;
let claimIds: string[];

beforeEach(async () => {
  researcher = await makeActor("researcher");
  claimIds = [await makeClaim(), await makeClaim({ assigneeId: researcher.personId }), await makeClaim()];
});

async function makeClaim(data: object = {}): Promise<string> {
  const claim = await database().claim.create({
    data: { wording: "A claim", authorId: researcher.personId, requestId: randomUUID(), ...data },
    select: { id: true },
  });
  return claim.id;
}

const assign = (ids: string[], assigneeId: string) => assignClaimsSchema.parse({ claimIds: ids, assigneeId });
const state = () =>
  database().claim.findMany({
    where: { id: { in: claimIds } },
    orderBy: { number: "asc" },
    select: { assigneeId: true, criticality: true, version: true, auditEvents: { select: { kind: true } } },
  });

describe("assigning", () => {
  test("changes those that are not assigned so, and tells of each", async () => {
    expect(await assignClaims(researcher, assign(claimIds, researcher.personId))).toEqual({
      ok: true,
      value: { changed: 2 },
    });
    const told = [{ kind: "claim.assigned" }];
    expect(await state()).toMatchObject([
      { assigneeId: researcher.personId, version: 2, auditEvents: told },
      { assigneeId: researcher.personId, version: 1, auditEvents: [] },
      { assigneeId: researcher.personId, version: 2, auditEvents: told },
    ]);
  });

  test("to nobody takes the assignee away", async () => {
    expect(await assignClaims(researcher, assign(claimIds, ""))).toMatchObject({ value: { changed: 1 } });
    expect((await state()).map((claim) => claim.assigneeId)).toEqual([null, null, null]);
  });

  test("to someone who has left is refused", async () => {
    const gone = await makeActor("researcher");
    await database().person.update({ where: { id: gone.personId }, data: { deactivatedAt: new Date() } });
    expect(await assignClaims(researcher, assign(claimIds, gone.personId))).toMatchObject({
      refusal: { code: "personInactive" },
    });
  });

  test("two people who choose the same claims in another order both get through", async () => {
    const other = await makeActor("researcher");
    const answers = await Promise.all([
      assignClaims(researcher, assign(claimIds, researcher.personId)),
      assignClaims(other, assign([...claimIds].reverse(), other.personId)),
    ]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(new Set((await state()).map((claim) => claim.assigneeId)).size).toBe(1);
  });
});

test("criticality is set on those that differ", async () => {
  claimIds.push(await makeClaim({ criticality: "high" }));
  const input = setCriticalitySchema.parse({ claimIds, criticality: "high" });
  expect(await setCriticality(researcher, input)).toMatchObject({ value: { changed: 3 } });
  const after = await state();
  expect(after.map((claim) => claim.criticality)).toEqual(["high", "high", "high", "high"]);
  expect(after.at(-1)).toMatchObject({ version: 1, auditEvents: [] });
});

describe("all or nothing", () => {
  test("a claim that may not be seen is answered as not found", async () => {
    const editor = await makeActor("editor");
    const { storyId } = await makeStory(editor, { text: "Hidden.", restricted: true });
    const hidden = await makeClaim({ placements: { create: { storyId } } });
    expect(await assignClaims(researcher, assign([...claimIds, hidden], ""))).toEqual({
      ok: false,
      refusal: { code: "notFound" },
    });
    expect((await state()).map((claim) => claim.version)).toEqual([1, 1, 1]);
  });

  test("a claim that was cut is named", async () => {
    const cut = await makeClaim({ stage: "cut" });
    const { number } = await database().claim.findUniqueOrThrow({ where: { id: cut } });
    expect(await assignClaims(researcher, assign([...claimIds, cut], ""))).toEqual({
      ok: false,
      refusal: { code: "claimsAreCut", references: [`C-${number}`] },
    });
    expect((await state()).map((claim) => claim.version)).toEqual([1, 1, 1]);
  });

  test("whoever only reads changes nothing", async () => {
    const viewer = await makeActor("viewer");
    const high = setCriticalitySchema.parse({ claimIds, criticality: "high" });
    expect(await assignClaims(viewer, assign(claimIds, ""))).toMatchObject({
      refusal: { code: "notAllowed" },
    });
    expect(await setCriticality(viewer, high)).toMatchObject({ refusal: { code: "notAllowed" } });
  });

  test("500 claims are changed at once; 501 are asked to be fewer", async () => {
    const rows = Array.from({ length: 500 }, () => ({
      wording: "One of many",
      authorId: researcher.personId,
      requestId: randomUUID(),
    }));
    const made = await database().claim.createManyAndReturn({ data: rows, select: { id: true } });
    const many = made.map((claim) => claim.id);
    expect(await assignClaims(researcher, assign(many, researcher.personId))).toMatchObject({
      value: { changed: 500 },
    });
    const more = assignClaimsSchema.safeParse({ claimIds: [...many, randomUUID()] });
    expect(more.error?.issues[0]?.message).toBe("500 claims at a time at most.");
  });
});
