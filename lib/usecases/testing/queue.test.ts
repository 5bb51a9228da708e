import { expect, test } from "vitest";
import { done, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { type Handler, startQueueWorker } from "@/lib/platform/queue/worker";
import { testDatabase } from "./database";

const database = testDatabase();

test("a job is done once its transaction is; without it there is none", async () => {
  const seen: unknown[] = [];
  const worker = await work({ greet: async (payload) => void seen.push(payload) });
  await inTransaction(async (tx) => {
    await enqueue(tx, "greet", { name: "undone" });
    return refuse("notFound");
  });
  await inTransaction(async (tx) => {
    await enqueue(tx, "greet", { name: "done" });
    return done();
  });
  await until(() => seen.length > 0);
  await worker.stop();
  expect(seen).toEqual([{ name: "done" }]);
});

test("what fails is tried again, and is told which attempt is the last", async () => {
  const attempts: unknown[] = [];
  const worker = await work({
    stumble: async (_, attempt) => {
      attempts.push(attempt);
      if (!attempt.isLast) throw new Error("once");
    },
  });
  await inTransaction(async (tx) => {
    await enqueue(tx, "stumble", {}, { maxAttempts: 2 });
    return done();
  });
  await until(() => attempts.length > 1);
  await worker.stop();
  expect(attempts).toEqual([
    { number: 1, isLast: false },
    { number: 2, isLast: true },
  ]);
});

test("one job of a key waits at a time", async () => {
  const seen: unknown[] = [];
  const later = new Date(Date.now() + 3_600_000);
  await inTransaction(async (tx) => {
    await enqueue(tx, "look", { first: true }, { key: "look at it", runAt: later });
    await enqueue(tx, "look", { first: false }, { key: "look at it" });
    return done();
  });
  const worker = await work({ look: async (payload) => void seen.push(payload) });
  await until(() => seen.length > 0);
  await worker.stop();
  expect(seen).toEqual([{ first: false }]);
});

test("what is short does not wait for what is long, however much of it there is", async () => {
  const seen: unknown[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const worker = await work({ long: () => held, short: async () => void seen.push("short") }, ["long"]);
  await inTransaction(async (tx) => {
    for (let count = 0; count < 4; count++) await enqueue(tx, "long", {});
    return done();
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await inTransaction(async (tx) => {
    await enqueue(tx, "short", {});
    return done();
  });
  await until(() => seen.length > 0);
  release();
  await worker.stop();
  expect(seen).toEqual(["short"]);
});

function work(handlers: Record<string, Handler>, long: string[] = []) {
  return startQueueWorker(database.url(), handlers, [], new Set(long));
}

async function until(holds: () => boolean) {
  const end = Date.now() + 20_000;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
