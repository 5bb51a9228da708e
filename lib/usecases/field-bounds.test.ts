import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { version } from "./fields";
import { addSourceSchema } from "./sources/schema";
import { createStorySchema } from "./stories/schema";

test("a version is at most what the database can count to", () => {
  expect(version.safeParse("2147483647").success).toBe(true);
  expect(version.safeParse("2147483648").success).toBe(false);
});

test("a story's language is a tag, not a text in its shape", () => {
  const story = { title: "Talks", text: "Words.", requestId: randomUUID() };
  expect(createStorySchema.safeParse({ ...story, language: "zh-Hant-TW" }).success).toBe(true);
  const long = createStorySchema.safeParse({ ...story, language: `en${"-abcdefgh".repeat(4)}` });
  expect(long.error?.issues).toMatchObject([{ path: ["language"], message: "Choose a language." }]);
});

test("an endless address is refused at once, with a sentence beside its field", () => {
  const source = { title: "Plan", kind: "document", requestId: randomUUID() };
  const start = performance.now();
  const read = addSourceSchema.safeParse({ ...source, url: `a${"\n".repeat(50_000)}b` });
  expect(performance.now() - start).toBeLessThan(500);
  expect(read.error?.issues).toMatchObject([{ path: ["url"], message: expect.stringContaining("too long") }]);
});
