import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { readPassagesOf } from "../sources/reads";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { keepClipping } from "./commands";
import { keepClippingSchema } from "./schema";

testDatabase();

const clipping = (url: string, words: string) =>
  keepClippingSchema.parse({ url, words, title: "A page", kind: "original_report", requestId: randomUUID() });

test("a page with words is a source with a passage, which a claim can then use", async () => {
  const actor = await makeActor("researcher");
  const url = `https://herald.example.com/${randomUUID()}`;
  const { sourceId } = must(await keepClipping(actor, clipping(url, "  The plan\r\nhas 28 points 🙂 ")));
  expect(await readPassagesOf(actor, sourceId)).toMatchObject([{ exact: "The plan\nhas 28 points 🙂" }]);

  const again = must(
    await keepClipping(actor, clipping(`${url}?utm_source=x`, "The plan\nhas 28 points 🙂")),
  );
  expect(again.sourceId).toBe(sourceId);
  must(await keepClipping(actor, clipping(url, "Other words")));
  must(await keepClipping(actor, clipping(url, "")));
  expect(await database().passage.count({ where: { sourceId } })).toBe(2);
  const events = await database().auditEvent.findMany({
    where: { sourceId, kind: "source.wordsTaken" },
    select: { after: true },
  });
  expect(events).toHaveLength(2);
});

test("what a form would refuse is refused, and nothing is kept of it", async () => {
  const actor = await makeActor("viewer");
  const refused = await keepClipping(actor, clipping("https://a.example.com/b", "Words"));
  expect(refused).toMatchObject({ refusal: { code: "notAllowed" } });
});
