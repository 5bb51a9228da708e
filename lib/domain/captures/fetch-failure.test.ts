import { expect, test } from "vitest";
import {
  type FetchFailure,
  failureOfStatus,
  failureToKeep,
  isWorthRetrying,
  keptFailure,
} from "./fetch-failure";
import { sayFetchFailure } from "./say-fetch-failure";

test.each<[number, boolean, FetchFailure | null]>([
  [200, false, null],
  [206, false, null],
  [304, false, { is: "status", status: 304 }],
  [401, false, { is: "signIn" }],
  [402, false, { is: "paywall" }],
  [403, false, { is: "closed" }],
  [403, true, { is: "robotsWall" }],
  [503, true, { is: "robotsWall" }],
  [404, false, { is: "notFound" }],
  [410, false, { is: "vanished" }],
  [429, false, { is: "robotsWall" }],
  [451, false, { is: "legal" }],
  [503, false, { is: "status", status: 503 }],
])("%d (a challenge: %s) means %j", (status, isChallenge, failure) =>
  expect(failureOfStatus(status, isChallenge)).toEqual(failure),
);

test.each<[FetchFailure, boolean, string]>([
  [{ is: "timeout" }, true, "within 20 seconds. Try again later"],
  [{ is: "unreachable" }, true, "news.example could not be reached."],
  [{ is: "status", status: 503 }, true, "out of order (503)"],
  [{ is: "status", status: 418 }, false, "cannot show this (418)"],
  [{ is: "paywall" }, false, "subscribers only"],
  [{ is: "notFound" }, false, "no page at this address (404)"],
  [{ is: "ownNetwork" }, false, "private network"],
  [{ is: "tooLarge" }, false, "larger than 20 MB"],
  [{ is: "otherKind", mediaType: "video/mp4" }, false, "(video/mp4)"],
])("%j: tried again %s, said as …%s…", (failure, again, words) => {
  expect(isWorthRetrying(failure)).toBe(again);
  expect(sayFetchFailure(failure, "news.example")).toContain(words);
  expect(keptFailure(failureToKeep(failure))).toEqual(failure);
});
