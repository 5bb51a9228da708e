import { execFile } from "node:child_process";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { sayBreak } from "@/lib/domain/history/chain-break";
import { done } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { appendEvent } from "./append";
import { linkNewsroom } from "./link-newsroom";
import { holdsNewsroomHash, verifyRecord } from "./verify";

const testing = testDatabase();
let sql: postgres.Sql;
let researcher: Actor;

beforeAll(() => {
  sql = postgres(testing.url(), { max: 3, onnotice: () => {} });
});
afterAll(() => sql.end());
beforeEach(async () => {
  await asSuperuser((tx) => tx`truncate "AuditEvent", "ChainHead", "NewsroomLink" cascade`);
  await sql`insert into "ChainHead" ("chain", "position", "hash") values ('before chains', 0, '')`;
  researcher = await makeActor("researcher");
});

/** As somebody can who owns the server: past every trigger. */
async function asSuperuser(work: (tx: postgres.TransactionSql) => Promise<unknown>) {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = 'replica'`;
    await work(tx);
  });
}

const tell = (storyId: string, reason: string) =>
  inTransaction(async (tx) => {
    await appendEvent(tx, researcher, { kind: "story.edited", storyId, before: { desk: null }, reason });
    return done();
  });

async function storyWithFive(): Promise<string> {
  const { storyId } = await makeStory(researcher, { text: "A text.", title: "A story" });
  for (const reason of ["one", "two", "three"]) await tell(storyId, reason);
  return storyId;
}

const linksOf = (storyId: string) =>
  database().auditEvent.findMany({ where: { chain: `story:${storyId}` }, orderBy: { position: "asc" } });

test("what commands append is linked in its subject's chain, and verified", async () => {
  const storyId = await storyWithFive();
  const { claimId } = await makeClaim(researcher);
  const links = await linksOf(storyId);
  expect(links.map(({ position, kind }) => [position, kind])).toEqual([
    [1, "story.created"],
    [2, "draft.added"],
    ...[3, 4, 5].map((position) => [position, "story.edited"]),
  ]);
  expect(await database().auditEvent.count({ where: { chain: `claim:${claimId}` } })).toBeGreaterThan(0);
  expect(await verifyRecord(SYSTEM_ACTOR)).toMatchObject({ broken: 0, breaks: [], waiting: 6, links: 0 });
});

test("what was told is written in the order it was told, with one time, and nothing of a refused command", async () => {
  const { storyId } = await makeStory(researcher, { text: "A text.", title: "A story" });
  const refused = await inTransaction(async (tx) => {
    await appendEvent(tx, researcher, { kind: "story.edited", storyId });
    return { ok: false, refusal: { code: "notFound" } } as const;
  });
  expect(refused.ok).toBe(false);
  const { claimId } = await makeClaim(researcher);
  await inTransaction(async (tx) => {
    for (const id of [{ storyId }, { claimId }, { storyId }])
      await appendEvent(tx, researcher, { kind: "claim.placed", ...id });
    return done();
  });
  const events = await database().auditEvent.findMany({
    where: { kind: "claim.placed" },
    orderBy: { id: "asc" },
  });
  expect(events.map((event) => event.chain)).toEqual([
    `story:${storyId}`,
    `claim:${claimId}`,
    `story:${storyId}`,
  ]);
  expect(new Set(events.map((event) => event.at.getTime())).size).toBe(1);
  expect((await linksOf(storyId)).map((event) => event.position)).toEqual([1, 2, 3, 4]);
});

describe("the newsroom's chain", () => {
  test("holds every event once, those from before there were chains too, and goes on where it ended", async () => {
    await sql`insert into "AuditEvent" ("kind", "reason") values ('story.edited', 'old')`;
    await sql`update "ChainHead" set "position" = (select max("id") from "AuditEvent") where "chain" = 'before chains'`;
    await storyWithFive();
    expect(await linkNewsroom(SYSTEM_ACTOR)).toEqual(done({ linked: 6 }));
    expect(await linkNewsroom(SYSTEM_ACTOR)).toEqual(done({ linked: 0 }));
    const first = await verifyRecord(SYSTEM_ACTOR);
    expect(first).toMatchObject({ broken: 0, links: 6, waiting: 0, eventsBefore: 1, events: 5 });
    await storyWithFive();
    await Promise.all([linkNewsroom(SYSTEM_ACTOR), linkNewsroom(SYSTEM_ACTOR)]);
    expect(await verifyRecord(SYSTEM_ACTOR)).toMatchObject({ broken: 0, links: 11, waiting: 0 });
    expect(await holdsNewsroomHash(SYSTEM_ACTOR, first.head?.hash ?? "")).toBe(true);
    expect(await holdsNewsroomHash(SYSTEM_ACTOR, "0".repeat(64))).toBe(false);
  });

  test("cannot be changed, shortened or emptied, not even by SQL", async () => {
    await storyWithFive();
    await linkNewsroom(SYSTEM_ACTOR);
    const refused = "NewsroomLink is append-only";
    await expect(sql`update "NewsroomLink" set "eventHash" = ''`).rejects.toThrow(refused);
    await expect(sql`delete from "NewsroomLink"`).rejects.toThrow(refused);
    await expect(sql`truncate "NewsroomLink"`).rejects.toThrow(refused);
  });

  test("what was made anew from one event on, heads and all, no longer holds the hash written down", async () => {
    await storyWithFive();
    await linkNewsroom(SYSTEM_ACTOR);
    const { head } = await verifyRecord(SYSTEM_ACTOR);
    await asSuperuser(async (tx) => {
      await tx`delete from "NewsroomLink" where "position" > 1`;
      await tx`update "ChainHead" set ("position", "hash") = (select "position"::int, "hash" from "NewsroomLink")
        where "chain" = 'newsroom links'`;
    });
    await linkNewsroom(SYSTEM_ACTOR);
    expect((await verifyRecord(SYSTEM_ACTOR)).broken).toBe(0);
    expect(await holdsNewsroomHash(SYSTEM_ACTOR, head?.hash ?? "")).toBe(false);
  });
});

describe("somebody with the server in hand, past every trigger", () => {
  type Change = (tx: postgres.TransactionSql, third: bigint) => Promise<unknown>;
  const CHANGES: [string, Change, string][] = [
    [
      "changes one byte of a reason",
      (tx, id) => tx`update "AuditEvent" set "reason" = 'twp' where "id" = ${String(id)}`,
      "it does not say what its hash says",
    ],
    [
      "changes one byte of what was before",
      (tx, id) => tx`update "AuditEvent" set "before" = '{"desk": 0}' where "id" = ${String(id)}`,
      "it does not say what its hash says",
    ],
    [
      "changes who did it",
      (tx, id) => tx`update "AuditEvent" set "actorId" = null where "id" = ${String(id)}`,
      "it does not say what its hash says",
    ],
    [
      "changes when by a millisecond",
      (tx, id) =>
        tx`update "AuditEvent" set "at" = "at" + interval '1 millisecond' where "id" = ${String(id)}`,
      "it does not say what its hash says",
    ],
    [
      "takes it out of its chain",
      (
        tx,
        id,
      ) => tx`update "AuditEvent" set "chain" = null, "position" = null, "previousHash" = null, "hash" = null
        where "id" = ${String(id)}`,
      "it was written since there are chains, and is a link of none",
    ],
  ];
  test.each(CHANGES)("%s: found, and named", async (_, change, words) => {
    const storyId = await storyWithFive();
    await linkNewsroom(SYSTEM_ACTOR);
    const third = (await linksOf(storyId))[2];
    if (!third) throw new Error("There is a third link.");
    await asSuperuser((tx) => change(tx, third.id));
    const { breaks } = await verifyRecord(SYSTEM_ACTOR);
    const [first] = breaks;
    expect(first?.event?.id).toBe(String(third.id));
    expect(first && sayBreak(first)).toContain(words);
    expect(first && sayBreak(first)).toMatch(new RegExp(`^Event ${third.id} \\(.*story\\.edited\\)`));
  });

  test("puts another event and its own hash in its place: noticed at the next link, and by the newsroom", async () => {
    const storyId = await storyWithFive();
    await linkNewsroom(SYSTEM_ACTOR);
    const [, , third, fourth] = await linksOf(storyId);
    await asSuperuser(
      (tx) => tx`update "AuditEvent" set "hash" = ${"1".repeat(64)} where "id" = ${String(third?.id)}`,
    );
    const told = (await verifyRecord(SYSTEM_ACTOR)).breaks;
    expect(told.map((one) => [one.event?.id, one.by])).toEqual([
      [String(third?.id), "changed"],
      [String(third?.id), "otherHash"],
      [String(fourth?.id), "previous"],
    ]);
  });

  test("removes events: from the middle, from the end, and a whole chain", async () => {
    const middle = await storyWithFive();
    const end = await storyWithFive();
    const whole = await storyWithFive();
    await asSuperuser(async (tx) => {
      await tx`delete from "AuditEvent" where "chain" = ${`story:${middle}`} and "position" = 2`;
      await tx`delete from "AuditEvent" where "chain" = ${`story:${end}`} and "position" = 5`;
      await tx`delete from "AuditEvent" where "chain" = ${`story:${whole}`}`;
    });
    const told = (await verifyRecord(SYSTEM_ACTOR)).breaks;
    expect(told.map((one) => [one.chain, one.position, one.by])).toEqual([
      [`story:${middle}`, 3, "missing"],
      [`story:${end}`, 4, "cutOff"],
      [`story:${whole}`, 0, "cutOff"],
    ]);
  });

  test("removes or changes links of the newsroom's chain", async () => {
    await storyWithFive();
    await linkNewsroom(SYSTEM_ACTOR);
    await asSuperuser((tx) => tx`update "NewsroomLink" set "linkedAt" = now() where "position" = 2`);
    await asSuperuser((tx) => tx`delete from "NewsroomLink" where "position" = 3`);
    const told = (await verifyRecord(SYSTEM_ACTOR)).breaks;
    expect(told.map((one) => [one.chain, one.position, one.by])).toEqual([
      ["newsroom links", 2, "changed"],
      ["newsroom links", 4, "missing"],
    ]);
  });
});

test("galley audit verify names the one byte that was changed, says how long it took, and ends with 1", async () => {
  const storyId = await storyWithFive();
  await linkNewsroom(SYSTEM_ACTOR);
  const third = (await linksOf(storyId))[2];
  await asSuperuser((tx) => tx`update "AuditEvent" set "reason" = 'onf' where "reason" = 'one'`);
  const { code, output } = await galley("audit", "verify");
  expect(code).toBe(1);
  expect(output).toMatch(/^Walked 5 events in 1 chain, and 5 links of the newsroom's chain, in \d+\.\d s\./);
  expect(output).toContain(`The record is broken. The first break: Event ${third?.id} (`);
  expect(output).toContain(`link 3 of story:${storyId}: it does not say what its hash says`);
}, 60_000);

/** The command line, as whoever runs the machine calls it. */
async function galley(...args: string[]): Promise<{ code: number; output: string }> {
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/galley.ts", ...args];
  const env = { ...process.env, DATABASE_URL: testing.url(), NODE_NO_WARNINGS: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, program, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

describe("writers", () => {
  /** Appends to a story's chain and holds its transaction open until it is let go. */
  function holdOpen(storyId: string) {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let isWritten = () => {};
    const written = new Promise<void>((resolve) => {
      isWritten = resolve;
    });
    const head = sql.begin(async (tx) => {
      await tx`select 1 from "ChainHead" where "chain" = ${`story:${storyId}`} for update`;
      isWritten();
      await gate;
    });
    return {
      written,
      letGo: () => {
        letGo();
        return head;
      },
    };
  }

  test("of two stories don't wait for one another; of one story they do, and make one chain", async () => {
    const [mine, other] = [await storyWithFive(), await storyWithFive()];
    const open = holdOpen(mine);
    await open.written;
    const waits = tell(mine, "waits");
    let isWaiting = true;
    void waits.then(() => {
      isWaiting = false;
    });
    expect(await tell(other, "goes through")).toEqual(done());
    expect(await linkNewsroom(SYSTEM_ACTOR)).toMatchObject({ ok: true });
    expect(isWaiting).toBe(true);
    await open.letGo();
    expect(await waits).toEqual(done());
  });

  test("many at once, each of several chains: no circle, no gap", async () => {
    const stories = await Promise.all([storyWithFive(), storyWithFive(), storyWithFive()]);
    const both = (order: string[]) =>
      inTransaction(async (tx) => {
        for (const storyId of order) await appendEvent(tx, researcher, { kind: "story.edited", storyId });
        return done();
      });
    const many = Array.from({ length: 24 }, (_, turn) => both(turn % 2 ? stories : stories.toReversed()));
    expect(await Promise.all(many)).toEqual(many.map(() => done()));
    await linkNewsroom(SYSTEM_ACTOR);
    expect(await verifyRecord(SYSTEM_ACTOR)).toMatchObject({ broken: 0, events: 15 + 72, waiting: 0 });
  });
});
