import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { loopbackForTests } from "@/lib/platform/fetch/loopback-for-tests";
import { type QueueWorker, startQueueWorker } from "@/lib/platform/queue/worker";
import { reopenClaim } from "../assessments/commands";
import { correctClaim } from "../corrections/commands";
import { correctClaimSchema } from "../corrections/schema";
import { TELL_JOB } from "../history/write-events";
import { takeDownFactBox } from "../publication/commands";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";
import { publishedBox } from "../testing/fact-box";
import { must } from "../testing/must";
import { startReceiver } from "../testing/receiver";
import { makeActor } from "../testing/rows";
import { changeWebhook, makeWebhook, rotateSecret, turnOffWebhook } from "./commands";
import { DELIVER_JOB, deliverWebhook } from "./deliver";
import { readDeliveries, readWebhooks } from "./reads";
import { redeliver } from "./redeliver";
import { changeWebhookSchema, makeWebhookSchema } from "./schema";
import { tellWebhooks } from "./tell";

const { url } = testDatabase();

let receiver: Awaited<ReturnType<typeof startReceiver>>;
let worker: QueueWorker | null = null;
let desk: Desk;

beforeEach(async () => {
  desk = await makeDesk();
  await database().webhook.updateMany({ data: { turnedOffAt: new Date() } });
});
afterEach(async () => {
  await worker?.stop();
  worker = null;
  await receiver?.stop();
});

/** The jobs of lib/jobs, which may go to the test's own receiver and nowhere else. */
async function work(statuses: number[] = []) {
  receiver = await startReceiver(statuses);
  const rules = { ports: [], loopback: loopbackForTests(receiver.host) };
  worker = await startQueueWorker(
    url(),
    {
      [TELL_JOB]: async (payload) => {
        must(await tellWebhooks(SYSTEM_ACTOR, payload as { chain: string; first: number; last: number }));
      },
      [DELIVER_JOB]: async (payload, { isLast }) => {
        const { deliveryId } = payload as { deliveryId: string };
        const { state } = must(await deliverWebhook(SYSTEM_ACTOR, deliveryId, { isLast, rules }));
        if (state === "waiting") throw new Error("not taken");
      },
    },
    [],
  );
}

const ALL = ["sign_off", "reopening", "correction", "publication"];

async function hookOf(owner: Actor, more: object = {}) {
  const said = { address: receiver.address, topics: ALL, requestId: randomUUID(), ...more };
  return must(await makeWebhook(owner, makeWebhookSchema.parse(said)));
}

async function until(holds: () => boolean | Promise<boolean>) {
  const end = Date.now() + 25_000;
  while (!(await holds()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await holds()).toBe(true);
}

const messages = () => receiver.received.map(({ body }) => JSON.parse(body));
const bodies = (count: number) => until(() => receiver.received.length >= count);

test("sign-off, reopening, correction and publication are told, signed, in ids and no words", async () => {
  await work();
  const { secret } = await hookOf(desk.editor);
  const { claimId, number } = await desk.signed();
  const box = await publishedBox(desk.editor, desk.storyId, [claimId]);
  const said = { kind: "correction", before: "28 points", after: "22 points", reason: "Miscounted." };
  must(
    await correctClaim(desk.editor, correctClaimSchema.parse({ claimId, requestId: randomUUID(), ...said })),
  );
  must(await reopenClaim(desk.editor, { claimId, reason: "New facts." }));
  must(await takeDownFactBox(desk.editor, { storyId: desk.storyId, reason: "Too early." }));
  await bodies(5);
  const about = { claimId, reference: `C-${number}` };
  const page = { storyId: desk.storyId, url: expect.stringMatching(`/f/${box.slug}$`) };
  const told = messages().sort((a, b) => Number(a.data.eventId) - Number(b.data.eventId));
  expect(told.map(({ type, data: { eventId: _, ...data } }) => [type, data])).toEqual([
    ["claim.signed_off", about],
    ["publication.published", page],
    ["claim.corrected", about],
    ["claim.reopened", about],
    ["publication.taken_down", page],
  ]);
  for (const { headers, body } of receiver.received) {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
    for (const words of ["The plan has", "Miscounted", "New facts", desk.editor.name])
      expect(body).not.toContain(words);
  }
});

test("a receiver that fails twice is told a third time, after longer and longer, under the same id", async () => {
  await work([500, 302]);
  const { webhookId, secret } = await hookOf(desk.editor);
  await desk.signed();
  const waits: number[] = [];
  for (const tries of [1, 2]) {
    await until(async () => receiver.received.length === tries && (await waiting()) !== null);
    waits.push((await waiting()) ?? 0);
    await database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  }
  await bodies(3);
  expect(waits[0]).toBeGreaterThan(1_000);
  expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.5);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  for (const { body, headers } of receiver.received) new Webhook(secret).verify(body, headers);
  await until(async () => (await log(webhookId))[0]?.state === "delivered");
  expect((await log(webhookId))[0]?.attempts.map(({ status }) => status)).toEqual([204, 302, 500]);
});

/** How long the message that failed waits, in ms. */
async function waiting(): Promise<number | null> {
  const rows = await database().$queryRaw<{ ms: number }[]>`
    select (extract(epoch from job.run_at - now()) * 1000)::float8 as "ms"
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where task.identifier = ${DELIVER_JOB} and job.locked_at is null and job.attempts > 0 and job.run_at > now()`;
  return rows[0]?.ms ?? null;
}

async function log(webhookId: string) {
  return (await readDeliveries(desk.editor, webhookId)) ?? [];
}

test("one that never takes it has failed in the end, and can be sent once more by hand", async () => {
  await work();
  const { webhookId } = await hookOf(desk.editor, { address: "http://127.0.0.1:1/nobody" });
  await desk.signed();
  await until(async () => (await log(webhookId))[0]?.attempts.length === 1);
  const [failed] = await log(webhookId);
  expect(failed).toMatchObject({ state: "waiting", attempts: [{ status: null, problem: "otherPort" }] });
  const deliveryId = failed?.id ?? "";
  must(await deliverWebhook(SYSTEM_ACTOR, deliveryId, { isLast: true, rules: { ports: [] } }));
  expect((await log(webhookId))[0]?.state).toBe("failed");
  const moved = { webhookId, version: 1, address: receiver.address, topics: ALL };
  must(await changeWebhook(desk.editor, changeWebhookSchema.parse(moved)));
  must(await redeliver(desk.editor, { deliveryId }));
  await bodies(1);
  await until(async () => (await log(webhookId))[0]?.state === "delivered");
});

test.each(["http://169.254.169.254/latest", "http://10.0.0.1/", "http://localhost/", "http://[::1]/"])(
  "%s is not told: it is the newsroom's own network",
  async (address) => {
    await work();
    const { webhookId } = await hookOf(desk.editor, { address });
    const { claimId } = await desk.signed();
    const event = await database().auditEvent.findFirstOrThrow({
      where: { claimId, kind: "assessment.signedOff" },
    });
    await until(
      async () => (await database().webhookDelivery.count({ where: { webhookId, eventId: event.id } })) === 1,
    );
    const [{ id } = { id: "" }] = await log(webhookId);
    must(await deliverWebhook(SYSTEM_ACTOR, id, { isLast: false, rules: { ports: [80, 443] } }));
    expect((await log(webhookId))[0]?.attempts[0]).toMatchObject({ status: null, problem: "ownNetwork" });
  },
);

describe("who is told", () => {
  test("of a restricted story its members alone, while they are", async () => {
    await work();
    desk = await makeDesk({ restricted: true });
    const outsider = await makeActor("admin");
    const [theirs, ours] = [await hookOf(outsider), await hookOf(desk.editor)];
    const { claimId } = await desk.signed();
    await bodies(1);
    await until(async () => (await log(ours.webhookId))[0]?.state === "delivered");
    expect(await database().webhookDelivery.count({ where: { webhookId: theirs.webhookId } })).toBe(0);
    // No member any more before it is sent again: it is dropped, and the log doesn't tell of it.
    const [{ id } = { id: "" }] = await log(ours.webhookId);
    await database().storyMember.deleteMany({ where: { personId: desk.editor.personId } });
    expect(await redeliver(desk.editor, { deliveryId: id })).toMatchObject({ refusal: { code: "notFound" } });
    await database().webhookDelivery.update({ where: { id }, data: { state: "waiting" } });
    expect(must(await deliverWebhook(SYSTEM_ACTOR, id, { isLast: false })).state).toBe("dropped");
    expect(await log(ours.webhookId)).toEqual([]);
    expect(messages().map(({ data }) => data.claimId)).toEqual([claimId]);
  });

  test("what it chose, while it is on and its owner may have one", async () => {
    await work();
    const [corrections, off, left, lower, last] = await Promise.all([
      hookOf(desk.editor, { topics: ["correction"] }),
      hookOf(desk.editor),
      hookOf(await gone("deactivated")),
      hookOf(await gone("researcher")),
      hookOf(desk.editor, { topics: ["sign_off"] }),
    ]);
    must(await turnOffWebhook(desk.editor, off));
    for (const which of [goneIds.deactivated, goneIds.researcher])
      await database().person.update({ where: { id: which?.personId ?? "" }, data: which?.data ?? {} });
    await desk.signed();
    await bodies(1);
    const told = await database().webhookDelivery.findMany({
      where: { webhookId: { in: [corrections, off, left, lower, last].map(({ webhookId }) => webhookId) } },
      select: { webhookId: true },
    });
    expect(told).toEqual([{ webhookId: last.webhookId }]);
  });

  type Leaving = { personId: string; data: { deactivatedAt?: Date; role?: "researcher" } };
  const goneIds: Partial<Record<"deactivated" | "researcher", Leaving>> = {};

  async function gone(how: "deactivated" | "researcher"): Promise<Actor> {
    const actor = await makeActor("editor");
    const data = how === "deactivated" ? { deactivatedAt: new Date() } : { role: how };
    goneIds[how] = { personId: actor.personId, data };
    return actor;
  }
});

test("messages wait behind all other work, so that a receiver that hangs holds nothing else up", async () => {
  await hookOf(desk.editor);
  await desk.signed();
  const [told] = await database().auditEvent.findMany({
    where: { kind: "assessment.signedOff" },
    orderBy: { id: "desc" },
    take: 1,
    select: { chain: true, position: true },
  });
  const [chain, position] = [told?.chain ?? "", told?.position ?? 0];
  must(await tellWebhooks(SYSTEM_ACTOR, { chain, first: position, last: position }));
  const jobs = await database().$queryRaw<{ job: string; priority: number }[]>`
    select distinct "task_identifier" as "job", "priority"::int from graphile_worker.jobs where "attempts" = 0`;
  expect(jobs).toContainEqual({ job: TELL_JOB, priority: 0 });
  const priorities = jobs.filter(({ job }) => job === DELIVER_JOB).map(({ priority }) => priority);
  expect(priorities).toEqual([10]);
});

test("the secret is shown once; after a rotation both sign for a day", async () => {
  await work();
  const requestId = randomUUID();
  const made = await hookOf(desk.editor, { requestId });
  expect(await hookOf(desk.editor, { requestId })).toEqual(made);
  const secret = made.secret.slice("whsec_".length);
  const shown = JSON.stringify([await readWebhooks(desk.editor), await log(made.webhookId)]);
  const history = await database().auditEvent.findMany({ where: { personId: desk.editor.personId } });
  const kept = JSON.stringify(history, (_, value) => (typeof value === "bigint" ? String(value) : value));
  expect(shown + kept).not.toContain(secret);
  expect(kept).toContain("webhook.made");
  expect(kept).not.toContain("/hook");
  const rotated = must(await rotateSecret(desk.editor, made));
  await desk.signed();
  await bodies(1);
  const [{ body, headers } = { body: "", headers: {} }] = receiver.received;
  for (const each of [made.secret, rotated.secret]) new Webhook(each).verify(body, headers);
  await until(async () => (await log(made.webhookId))[0]?.state === "delivered");
  await database().webhookDelivery.updateMany({
    where: { webhookId: made.webhookId },
    data: { state: "waiting" },
  });
  const [{ id } = { id: "" }] = await log(made.webhookId);
  const rules = { ports: [], loopback: loopbackForTests(receiver.host) };
  await database().webhook.update({ where: { id: made.webhookId }, data: { oldSecretUntil: new Date(0) } });
  must(await deliverWebhook(SYSTEM_ACTOR, id, { isLast: false, rules }));
  const again = receiver.received.at(-1) ?? { body: "", headers: {} };
  expect(() => new Webhook(made.secret).verify(again.body, again.headers)).toThrow();
  new Webhook(rotated.secret).verify(again.body, again.headers);
});

test("an admin sees where others' webhooks lead and turns them off, and not what was sent", async () => {
  await work();
  const admin = await makeActor("admin");
  const hook = await hookOf(desk.editor);
  expect(await readWebhooks(admin)).toContainEqual(
    expect.objectContaining({
      id: hook.webhookId,
      isOwn: false,
      address: expect.stringMatching(/^https?:\/\/[^/]+$/),
    }),
  );
  expect(await readDeliveries(admin, hook.webhookId)).toBeNull();
  expect(await rotateSecret(admin, hook)).toMatchObject({ refusal: { code: "notAllowed" } });
  const elsewhere = { address: "https://admin.example.net/", topics: ["sign_off"], version: 1 };
  const redirected = changeWebhookSchema.parse({ ...elsewhere, webhookId: hook.webhookId });
  expect(await changeWebhook(admin, redirected)).toMatchObject({ refusal: { code: "notAllowed" } });
  must(await turnOffWebhook(admin, hook));
});

test.each([
  "ftp://hooks.example.org/",
  "hooks.example.org",
  "https://me:pass@hooks.example.org/",
  "javascript:alert(1)",
])("%s is no address for a webhook", (address) => {
  const parsed = makeWebhookSchema.safeParse({ address, topics: ["sign_off"], requestId: randomUUID() });
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(["address"]);
});
