import { expect, test } from "vitest";
import { type Attempt, sayAttempt } from "./say-attempt";

test.each<[Attempt, string]>([
  [{ status: 204, problem: "", ms: 31 }, "answered 204, 31 ms"],
  [{ status: 500, problem: "", ms: 1_500 }, "answered 500, 1,500 ms"],
  [{ status: null, problem: "timeout", ms: 15_000 }, "no answer in time, 15,000 ms"],
  [
    { status: null, problem: "ownNetwork", ms: 2 },
    "not sent: the address leads into a private network, 2 ms",
  ],
  [{ status: null, problem: "paywall", ms: 2 }, "not sent, 2 ms"],
  [{ status: null, problem: "", ms: 0 }, "not sent, 0 ms"],
])("%j: %s", (attempt, words) => expect(sayAttempt(attempt)).toBe(words));
