import { expect, test } from "vitest";
import { readByCursor } from "@/lib/platform/database/cursor";
import { testDatabase } from "../testing/database";

testDatabase();

const MANY = 10_000;
const numbers = (rows: number, stalledAfterMs?: number, longestMs?: number) =>
  readByCursor<{ n: number; long: string }>(
    (sql) => sql`select n, repeat('x', 1000) as long from generate_series(1, ${MANY}::int) n`,
    { rows, ...(stalledAfterMs ? { stalledAfterMs } : {}), ...(longestMs ? { longestMs } : {}) },
  );

test.each([1_000, MANY, MANY + 1, 3_333])("every row comes once, %i at a time", async (rows) => {
  const sizes: number[] = [];
  let last = 0;
  for await (const batch of numbers(rows)) {
    sizes.push(batch.length);
    expect(batch[0]?.n).toBe(last + 1);
    last = batch.at(-1)?.n ?? 0;
  }
  expect(last).toBe(MANY);
  expect(sizes.every((size) => size <= rows)).toBe(true);
});

test("an answer without rows has no batch", async () => {
  const none = readByCursor((sql) => sql`select 1 as one where false`, { rows: 10 });
  expect(await none.next()).toEqual({ done: true, value: undefined });
});

test("a query that fails says so, at once or in the middle", async () => {
  const wrong = readByCursor((sql) => sql`select nothing from nowhere`, { rows: 10 });
  await expect(wrong.next()).rejects.toThrow("nowhere");
  const later = readByCursor((sql) => sql`select 1 / (500 - n) as x from generate_series(1, 1000) n`, {
    rows: 100,
  });
  const all = async () => {
    let rows = 0;
    for await (const batch of later) rows += batch.length;
    return rows;
  };
  await expect(all()).rejects.toThrow("division by zero");
});

test("a reader that stalls loses its connection, and is told so when it comes back", async () => {
  const stalling = numbers(100, 50);
  await stalling.next();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const rest = async () => {
    for await (const _ of stalling);
  };
  await expect(rest()).rejects.toThrow(/CONNECTION_|closed|away/i);
});

test("more readers than there are turns all come to their end", async () => {
  const readAll = async () => {
    let rows = 0;
    for await (const batch of numbers(2_000)) rows += batch.length;
    return rows;
  };
  expect(await Promise.all(Array.from({ length: 9 }, readAll))).toEqual(Array(9).fill(MANY));
});

test("readers that stall and never come back keep nobody waiting", async () => {
  const gone = Array.from({ length: 4 }, () => numbers(100, 50));
  for (const reader of gone) await reader.next();
  const next = await numbers(MANY).next();
  expect(next.value).toHaveLength(MANY);
}, 10_000);

test("readers that take a little now and then keep nobody waiting for ever", async () => {
  const slow = Array.from({ length: 4 }, () => numbers(10, 10_000, 300));
  const reading = slow.map(async (reader) => {
    for (;;) {
      const { done } = await reader.next();
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });
  const told = Promise.allSettled(reading);
  const next = await numbers(MANY).next();
  expect(next.value).toHaveLength(MANY);
  for (const one of await told) expect(one.status).toBe("rejected");
}, 20_000);
