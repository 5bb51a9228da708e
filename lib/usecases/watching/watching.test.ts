import { randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { loopbackForTests } from "@/lib/platform/fetch/loopback-for-tests";
import { askForCopy } from "../captures/commands";
import { readCopies } from "../captures/reads";
import { makeCapture } from "../testing/capture-rows";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { readHere } from "../testing/read-here";
import { makeActor } from "../testing/rows";
import { lookBeforeSignOff } from "./before-sign-off";
import { fetchCopy, type Outside } from "./fetch-copy";
import { watchSources } from "./watch-sources";

testDatabase();

/** A site whose pages say what the tests want at the moment. */
const pages = new Map<string, { status?: number; body: string }>();
const site = http.createServer((request, response) => {
  const page = pages.get(request.url ?? "") ?? { status: 404, body: "" };
  response.writeHead(page.status ?? 200, { "content-type": "text/html; charset=utf-8" }).end(page.body);
});
let outside: Outside;
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  port = (site.address() as AddressInfo).port;
  const loopback = loopbackForTests(`127.0.0.1:${port}`);
  outside = { rules: { ports: [], loopback }, read: readHere };
});
afterAll(() => {
  site.close();
});

let researcher: Actor;
let at: { sourceId: string; passageId: string; claimId: string; path: string };
beforeEach(async () => {
  researcher = await makeActor("researcher");
  const { claimId } = await makeClaim(researcher);
  const evidence = await makeEvidence(researcher, claimId, {
    exact: "It has 28 points.",
    primary: true,
    pinned: false,
  });
  const path = `/${randomUUID()}`;
  const { sourceId } = evidence;
  await database().source.update({
    where: { id: sourceId },
    data: { url: `http://127.0.0.1:${port}${path}` },
  });
  at = { ...evidence, claimId, path };
});

const says = (body: string, status = 200) => pages.set(at.path, { status, body: `<p>${body}</p>` });

async function fetchAsked() {
  const { taskId } = must(await askForCopy(researcher, { sourceId: at.sourceId, requestId: randomUUID() }));
  must(await fetchCopy(SYSTEM_ACTOR, taskId, outside));
  return database().captureTask.findUniqueOrThrow({ where: { id: taskId } });
}

/** As the schedule does when its time has come. */
async function look({ times = 1 } = {}) {
  await database().source.update({ where: { id: at.sourceId }, data: { nextWatchAt: new Date(0) } });
  must(await watchSources(SYSTEM_ACTOR));
  const task = await database().captureTask.findFirstOrThrow({
    where: { sourceId: at.sourceId, reason: "watch" },
    orderBy: { id: "desc" },
  });
  for (let time = 0; time < times; time += 1) must(await fetchCopy(SYSTEM_ACTOR, task.id, outside));
  return database().captureTask.findUniqueOrThrow({ where: { id: task.id } });
}

const source = () => database().source.findUniqueOrThrow({ where: { id: at.sourceId } });
const passage = () => database().passage.findUniqueOrThrow({ where: { id: at.passageId } });
const copies = () => database().capture.count({ where: { sourceId: at.sourceId } });
const stage = async () => (await database().claim.findUniqueOrThrow({ where: { id: at.claimId } })).stage;
const told = (kind: string) => database().auditEvent.findMany({ where: { sourceId: at.sourceId, kind } });

/** As it is when a verdict was proposed: what gates ask for is not what is tested here. */
async function awaitReview() {
  await database().assessment.create({
    data: {
      ...{ claimId: at.claimId, verdict: "verified", rationale: "Seen.", policyVersion: 1 },
      ...{ wording: "It has 28 points", type: "figure", attributionKind: "own_voice", attributedTo: "" },
      authorId: researcher.personId,
    },
  });
  await database().claim.update({ where: { id: at.claimId }, data: { stage: "awaiting_review" } });
}

describe("a wish that is carried out", () => {
  test("makes a copy with where it was asked and what answered, pins, and is watched from then on", async () => {
    says("It has 28 points.");
    const task = await fetchAsked();
    expect(task).toMatchObject({ state: "done", attempts: 1, failure: "" });
    const capture = await database().capture.findUniqueOrThrow({ where: { id: task.captureId ?? "" } });
    expect(capture).toMatchObject({
      ...{ method: "fetched", status: 200, mediaType: "text/html", capturedById: researcher.personId },
      ...{ text: "It has 28 points.", addressAsked: expect.stringContaining(at.path) },
    });
    expect(await passage()).toMatchObject({ captureId: capture.id });
    expect((await source()).nextWatchAt).not.toBeNull();
    expect(await told("capture.saved")).toMatchObject([
      { actorId: null, after: { copiedBy: "fetched", askedById: researcher.personId } },
    ]);
  });

  test("twice makes one copy", async () => {
    says("It has 28 points.");
    const task = await fetchAsked();
    must(await fetchCopy(SYSTEM_ACTOR, task.id, outside));
    expect(await copies()).toBe(1);
  });

  test.each([
    ["not there", "", 404, { is: "notFound" }],
    ["paid for", "Subscribe to continue reading.", 200, { is: "paywall" }],
    ["closed to programs", "", 403, { is: "closed" }],
  ])("is refused when the page is %s, and says so", async (_, body, status, failure) => {
    says(body, status);
    const task = await fetchAsked();
    expect(task).toMatchObject({ state: "failed", failure: JSON.stringify(failure) });
    expect(await readCopies(researcher, at.sourceId)).toMatchObject({ total: 0, task: { failure } });
  });

  test("is tried again later when the site is out of order, and four times at most", async () => {
    says("", 503);
    const task = await fetchAsked();
    expect(task).toMatchObject({ state: "queued", nextTryAt: expect.any(Date) });
    for (let more = 0; more < 3; more += 1) must(await fetchCopy(SYSTEM_ACTOR, task.id, outside));
    expect(await database().captureTask.findUniqueOrThrow({ where: { id: task.id } })).toMatchObject({
      ...{ state: "failed", attempts: 4, nextTryAt: null },
    });
  });
});

describe("watching", () => {
  beforeEach(async () => {
    says("It has 28 points.");
    await fetchAsked();
    await awaitReview();
  });

  test("that finds the same words keeps no new copy and reopens nothing", async () => {
    expect(await look()).toMatchObject({ state: "done", captureId: null });
    expect(await source()).toMatchObject({ watchOutcome: "unchanged" });
    expect([await copies(), await stage()]).toEqual([1, "awaiting_review"]);
  });

  test("that finds other words around the passage keeps a copy and reopens nothing", async () => {
    says("It has 28 points. Updated: nobody denies it.");
    await look();
    expect([await copies(), await stage()]).toEqual([2, "awaiting_review"]);
    expect((await passage()).goneSince).toBeNull();
  });

  test("that no longer finds the passage marks it, tells it, and takes the verdict back (G6)", async () => {
    says("It has 22 points.");
    await look();
    expect(await source()).toMatchObject({ watchOutcome: "changed" });
    expect(await passage()).toMatchObject({ goneSince: expect.any(Date), foundAs: "exact" });
    expect(await told("source.wordsGone")).toMatchObject([
      { claimId: at.claimId, before: { words: "It has 28 points." } },
    ]);
    expect([await copies(), await stage()]).toEqual([2, "researching"]);
    says("It has 28 points.");
    await look();
    expect((await passage()).goneSince).toBeNull();
    expect([(await told("source.wordsBack")).length, await stage()]).toEqual([1, "researching"]);
  });

  test("that is told twice that the page is gone takes it as gone", async () => {
    says("", 410);
    expect(await look()).toMatchObject({ state: "queued" });
    expect(await stage()).toBe("awaiting_review");
    expect(await look({ times: 1 })).toMatchObject({ state: "failed" });
    expect(await source()).toMatchObject({ watchOutcome: "vanished" });
    expect(await told("source.wordsGone")).toMatchObject([{ after: { vanished: true } }]);
    expect(await stage()).toBe("researching");
  });

  test("that fails once and is then told once that it is gone looks again", async () => {
    says("", 503);
    await look();
    says("", 404);
    const { id } = await database().captureTask.findFirstOrThrow({
      where: { sourceId: at.sourceId, reason: "watch" },
    });
    must(await fetchCopy(SYSTEM_ACTOR, id, outside));
    expect([(await passage()).goneSince, await stage()]).toEqual([null, "awaiting_review"]);
    must(await fetchCopy(SYSTEM_ACTOR, id, outside));
    expect(await source()).toMatchObject({ watchOutcome: "vanished" });
    expect(await stage()).toBe("researching");
  });

  test.each([403, 429, 451])(
    "that meets a wall (%d) has not seen it, and reopens nothing",
    async (status) => {
      says("", status);
      await look();
      expect(await source()).toMatchObject({ watchOutcome: "not_seen" });
      expect([(await passage()).goneSince, await stage()]).toEqual([null, "awaiting_review"]);
    },
  );

  test("passes over what is evidence for cut claims alone, and what is confidential", async () => {
    await database().claim.update({ where: { id: at.claimId }, data: { stage: "cut" } });
    await database().source.update({ where: { id: at.sourceId }, data: { nextWatchAt: new Date(0) } });
    expect(must(await watchSources(SYSTEM_ACTOR)).asked).toBe(0);
    expect((await source()).nextWatchAt?.getTime()).toBeGreaterThan(Date.now());
  });

  test("before sign-off, what was not seen for some hours is looked at again", async () => {
    const asked = async (hoursFromNow: number) => {
      const now = new Date(Date.now() + hoursFromNow * 3_600_000);
      must(await lookBeforeSignOff(SYSTEM_ACTOR, at.claimId, now));
      return database().captureTask.count({ where: { sourceId: at.sourceId, reason: "before_sign_off" } });
    };
    expect(await asked(1)).toBe(0);
    expect(await asked(7)).toBe(1);
    expect(await asked(7)).toBe(1);
  });
});

test("words that only a person's own copy has were never at the address, and so are not gone from it", async () => {
  const { captureId } = await makeCapture(researcher, at.sourceId, { text: "It has 28 points." });
  await database().passage.update({
    where: { id: at.passageId },
    data: { captureId, captureStart: 0, captureEnd: 17, foundAs: "exact" },
  });
  await awaitReview();
  says("Please accept what we would like to know of you.");
  await fetchAsked();
  await look();
  expect([(await passage()).goneSince, await stage()]).toEqual([null, "awaiting_review"]);
});
