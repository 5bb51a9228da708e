import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { actorForPerson } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { STAGES, VERDICTS } from "@/lib/domain/claims/vocabulary";
import { database } from "@/lib/platform/database/client";
import { CLAIMS } from "@/prisma/sample/claims";
import { loadSampleStory } from "@/prisma/sample/load";
import { plannedOutcome } from "@/prisma/sample/outcome";
import { OUTLETS } from "@/prisma/sample/outlets";
import { PEOPLE } from "@/prisma/sample/people";
import { RELATIONS } from "@/prisma/sample/relations";
import { SOURCES } from "@/prisma/sample/sources";
import { STORY } from "@/prisma/sample/story";
import { signOffClaim } from "../assessments/commands";
import { readClaimLineage } from "../lineage/reads";
import { isPassword } from "../people/passwords";
import { readRelationsOf } from "../relations/reads";
import { readWorkbench } from "../stories/reads";
import { testDatabase } from "./database";

const emptyDatabase = testDatabase();

const password = "the sample's own password";
let loaded: Awaited<ReturnType<typeof loadSampleStory>>;

beforeAll(async () => {
  loaded = await loadSampleStory({ password });
}, 120_000);

describe("loaded into an empty database", () => {
  test("it tells who may sign in, and they can", async () => {
    expect(loaded?.signIns.map(({ email }) => email)).toEqual(
      Object.values(PEOPLE).map(({ email }) => email),
    );
    const people = await database().person.findMany({ select: { passwordHash: true, email: true } });
    expect(people).toHaveLength(loaded?.signIns.length ?? 0);
    for (const person of people) expect(await isPassword(password, person.passwordHash)).toBe(true);
  });

  test("everything of the sample is there, once", async () => {
    const db = database();
    expect(await db.story.count()).toBe(1);
    expect(await db.claim.count()).toBe(28);
    expect(await db.outlet.count()).toBe(Object.keys(OUTLETS).length);
    expect(await db.source.count()).toBe(Object.keys(SOURCES).length);
    const passages = Object.values(SOURCES).flatMap((source) => Object.keys(source.passages));
    expect(await db.passage.count({ where: { exact: { not: "" } } })).toBe(
      passages.filter((name) => name !== "whole").length,
    );
    expect(await db.evidence.count()).toBe(CLAIMS.flatMap(({ evidence }) => evidence).length);
    expect(await db.passage.findMany({ where: { paraphrased: false }, select: { exact: true } })).toEqual(
      expect.arrayContaining([{ exact: "K" }, { exact: "" }]),
    );
  });

  test("the claims are C-1 to C-28 in the list's order, on their words, each as planned", async () => {
    const claims = await database().claim.findMany({
      orderBy: { number: "asc" },
      select: {
        number: true,
        wording: true,
        stage: true,
        verdict: true,
        placements: { select: { spans: { select: { startOffset: true, endOffset: true } } } },
      },
    });
    const found = claims.map(({ placements, ...claim }) => {
      const span = placements[0]?.spans[0];
      return { ...claim, words: STORY.text.slice(span?.startOffset, span?.endOffset) };
    });
    expect(found).toEqual(
      CLAIMS.map((claim, index) => ({
        number: index + 1,
        wording: claim.wording,
        words: claim.words,
        ...plannedOutcome(claim),
      })),
    );
    expect(new Set(found.map(({ stage }) => stage))).toEqual(new Set(STAGES));
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  });

  test("what stands between the claims is told on both: 22 points take the place of 28", async () => {
    const actor = await actorOf(PEOPLE.viewer.email);
    expect(await database().claimRelation.count()).toBe(RELATIONS.length);
    const told = async (number: number) => {
      const { id } = await database().claim.findUniqueOrThrow({ where: { number }, select: { id: true } });
      return (await readRelationsOf(actor, id)).map(({ side, other }) => `${side} C-${other.number}`);
    };
    expect(await told(27)).toEqual(["supersedes C-3"]);
    expect(await told(3)).toEqual(["superseded C-27", "contradicts C-13"]);
    expect(await told(22)).toEqual(["contradicts C-4", "contradicts C-21"]);
  });

  test("nine articles stand behind a narrower claim 4, and two origins", async () => {
    const { id } = await database().claim.findUniqueOrThrow({ where: { number: 4 }, select: { id: true } });
    const lineage = await readClaimLineage(await actorOf(PEOPLE.viewer.email), id);
    expect(lineage?.narrower).toMatchObject({
      ...{ min: 2, max: 2, single: [], unknown: [] },
      independent: [
        { name: "Reuters", reliedOnBy: 4 },
        { name: "Bloomberg", reliedOnBy: 2 },
      ],
    });
  });

  test("whoever signed off wrote neither the claim nor its evidence nor the assessment", async () => {
    const signOffs = await database().signOff.findMany({
      select: {
        signedById: true,
        assessment: {
          select: {
            authorId: true,
            claim: { select: { authorId: true } },
            items: { select: { addedById: true } },
          },
        },
      },
    });
    expect(signOffs.length).toBeGreaterThan(10);
    for (const { signedById, assessment } of signOffs) {
      const wrote = [assessment.authorId, assessment.claim.authorId];
      expect([...wrote, ...assessment.items.map((item) => item.addedById)]).not.toContain(signedById);
    }
  });

  test("what was signed off passes its gates, but for the one that an editor let pass in writing", async () => {
    const overrides = await database().gateOverride.findMany({
      select: { gate: true, assessment: { select: { claim: { select: { number: true } } } } },
    });
    expect(overrides.map(({ gate, assessment }) => [assessment.claim.number, gate])).toEqual([[5, "G1"]]);
    const words = { exact: { not: "" }, evidence: { some: {} } };
    expect(await database().passage.count({ where: { ...words, captureId: null } })).toBe(0);
  });

  test("history tells every step, by the person who took it, and takes no change", async () => {
    const db = database();
    const count = (kind: string) => db.auditEvent.count({ where: { kind, actorId: { not: null } } });
    const steps = CLAIMS.flatMap((claim) => claim.steps.map(({ does }) => does));
    const planned = (does: (typeof steps)[number]) => steps.filter((step) => step === does).length;
    expect(await count("claim.logged")).toBe(28);
    expect(await count("evidence.added")).toBe(CLAIMS.flatMap(({ evidence }) => evidence).length);
    expect(await count("assessment.proposed")).toBe(planned("propose"));
    expect(await count("assessment.returned")).toBe(planned("return"));
    expect(await count("assessment.signedOff")).toBe(planned("signOff"));
    expect(await count("claim.reopened")).toBe(planned("reopen"));
    expect(await count("claim.cut")).toBe(planned("cut"));
    const sql = postgres(emptyDatabase.url(), { max: 1 });
    const refused = "AuditEvent is append-only";
    await expect(sql`update "AuditEvent" set "reason" = 'Rewritten.'`).rejects.toThrow(refused);
    await expect(sql`delete from "AuditEvent"`).rejects.toThrow(refused);
    await sql.end();
  });

  test("everyone of the newsroom sees the story with all its claims", async () => {
    const { id: storyId } = await database().story.findFirstOrThrow({ select: { id: true } });
    for (const { email } of loaded?.signIns ?? []) {
      const workbench = await readWorkbench(await actorOf(email), storyId);
      expect(workbench?.claims).toHaveLength(28);
    }
  });
});

test("a second call returns null and touches nothing", async () => {
  const counts = () =>
    Promise.all([database().person.count(), database().claim.count(), database().auditEvent.count()]);
  const before = await counts();
  expect(await loadSampleStory({ password })).toBeNull();
  expect(await counts()).toEqual(before);
});

test("the Sample editor can sign off claim 4, and the one who logged it cannot", async () => {
  const { id: assessmentId } = await database().assessment.findFirstOrThrow({
    where: { state: "pending", claim: { number: 4 } },
    select: { id: true },
  });
  const signOff = async (email: string) => signOffClaim(await actorOf(email), { assessmentId, note: "" });
  expect(await signOff(PEOPLE.secondEditor.email)).toMatchObject({
    refusal: { code: "signerIsClaimAuthor" },
  });
  expect(await signOff(PEOPLE.editor.email)).toMatchObject({ ok: true });
});

async function actorOf(email: string): Promise<Actor> {
  const person = await database().person.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const actor = await actorForPerson(person.id);
  if (!actor) throw new Error(`${email} is not active.`);
  return actor;
}
