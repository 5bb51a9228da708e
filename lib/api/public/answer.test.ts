import { expect, test } from "vitest";
import { answerMissing, answerPublished } from "./answer";

const PAGE = {
  body: "<p>Words.</p>",
  mediaType: "text/html; charset=utf-8",
  changedAt: "2026-11-27T10:00:00.500Z",
};
const ask = (headers: Record<string, string> = {}) =>
  new Request("https://facts.example.org/f/pier", { headers });

test("caches keep it, and ask each time", async () => {
  const answer = answerPublished(ask(), PAGE);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "public, no-cache",
    "content-type": PAGE.mediaType,
    "last-modified": "Fri, 27 Nov 2026 10:00:00 GMT",
  });
  expect(await answer.text()).toBe(PAGE.body);
});

test.each<[(tag: string) => string, number]>([
  [(tag) => tag, 304],
  [(tag) => tag.replace("W/", ""), 304],
  [(tag) => `"other", ${tag}`, 304],
  [() => "*", 304],
  [() => '"other"', 200],
  [() => "", 200],
])("asked with the tag in form %#", async (form, status) => {
  const tag = answerPublished(ask(), PAGE).headers.get("etag") ?? "";
  const again = answerPublished(ask({ "if-none-match": form(tag) }), PAGE);
  expect(again.status).toBe(status);
  expect(await again.text()).toBe(status === 304 ? "" : PAGE.body);
  expect(again.headers.get("etag")).toBe(tag);
});

test("another text has another tag, so what was known does not hold", () => {
  const tag = answerPublished(ask(), PAGE).headers.get("etag") ?? "";
  expect(answerPublished(ask({ "if-none-match": tag }), { ...PAGE, body: "Other." }).status).toBe(200);
});

test.each([404, 410] as const)("%i is kept by no cache", (status) => {
  expect(answerMissing(status).headers.get("cache-control")).toBe("no-store");
});
