import { expect, test } from "vitest";
import type { CaptureTaskView } from "./capture-shapes";
import { sayBytes, sayCopyTask, sayMediaType } from "./say-copy";

const TASK: CaptureTaskView = {
  ...{ state: "queued", address: "https://news.example.org/pier", received: 0, expected: null },
  ...{ failure: null, nextTryAt: null },
};

test.each<[Partial<CaptureTaskView>, string | null, string]>([
  [{}, null, "A copy of news.example.org is asked for…"],
  [{ state: "fetching" }, null, "Fetching a copy from news.example.org…"],
  [{ state: "fetching", received: 1_200_000 }, null, "Fetching a copy from news.example.org: 1.2 MB…"],
  [
    { state: "fetching", received: 340_000, expected: 1_200_000 },
    null,
    "Fetching a copy from news.example.org: 340 kB of 1.2 MB…",
  ],
  [
    { failure: { is: "timeout" } },
    "14:05",
    "No copy was saved. news.example.org did not send the whole page within 20 seconds. Try again later, or upload a copy. Galley tries again at 14:05.",
  ],
  [
    { state: "failed", failure: { is: "legal" } },
    null,
    "No copy was saved. news.example.org withholds this for legal reasons. If you have a copy, upload it.",
  ],
])("%j at %s: %s", (more, nextTry, words) => expect(sayCopyTask({ ...TASK, ...more }, nextTry)).toBe(words));

test.each([
  [1, "1 byte"],
  [999, "999 bytes"],
  [1_000, "1 kB"],
  [1_250_000, "1.3 MB"],
])("%d bytes are %s", (bytes, words) => expect(sayBytes(bytes)).toBe(words));

test.each([
  ["text/html; charset=windows-1251", "web page"],
  ["application/pdf", "PDF"],
  ["image/png", "picture"],
  ["text/plain", "text"],
])("%s is a %s", (mediaType, words) => expect(sayMediaType(mediaType)).toBe(words));
