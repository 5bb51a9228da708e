import { expect, test } from "vitest";
import { readDraftApart } from "./read-apart";

test("a draft is read in a process of its own, two at once and the others in turn", async () => {
  const readings = await Promise.all(
    Array.from({ length: 4 }, (_, at) => readDraftApart(Buffer.from(`Words ${at}.`), "a.txt")),
  );
  expect(readings.map((reading) => reading.ok && reading.draft.text)).toEqual([
    "Words 0.",
    "Words 1.",
    "Words 2.",
    "Words 3.",
  ]);
});

test("what takes without end is stopped when nobody waits for it any more", async () => {
  const nested = Buffer.from("<div>".repeat(1_500_000));
  const started = performance.now();
  const reading = await readDraftApart(nested, "a.html", AbortSignal.timeout(2_500));
  expect(reading).toEqual({ ok: false, problem: { is: "tooSlow" } });
  expect(performance.now() - started).toBeLessThan(8_000);
});
