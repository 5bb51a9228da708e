import { expect, test } from "vitest";
import { tooLongToSend } from "./too-long-to-send";

test("a paste of 10 MB is told beside its field before it is sent", () => {
  const answer = tooLongToSend({ title: "Short", exact: "x".repeat(10_000_000), memberIds: ["a"] });
  expect(answer).toMatchObject({ ok: false, refusal: { code: "invalid" } });
  expect(answer?.fields).toEqual({ exact: "This is far too long, at 10,000,000 characters. Shorten it." });
});

test("what the server can read is sent, and the server says what is too long in it", () => {
  expect(tooLongToSend({ text: "x".repeat(600_000) })).toBeNull();
});
