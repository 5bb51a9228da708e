import { describe, expect, test } from "vitest";
import { type CountedClaim, sayStillOpen, statusCounts } from "./status-counts";

const claim = (
  stage: CountedClaim["stage"],
  verdict: CountedClaim["verdict"] = "unassessed",
): CountedClaim => ({
  stage,
  verdict,
  proposed: stage === "awaiting_review" ? "disputed" : null,
  legalRisk: false,
});
const risk = (each: CountedClaim) => ({ ...each, legalRisk: true });

describe("statusCounts", () => {
  test("goes by the verdict once signed off, by the work until then, and leaves out what is cut", () => {
    const counts = statusCounts([
      claim("signed_off", "verified"),
      claim("open"),
      claim("researching"),
      claim("awaiting_review", "verified"),
      claim("reopened", "verified"),
      claim("cut", "refuted"),
      claim("signed_off", "insufficient"),
      claim("signed_off", "verified"),
    ]);
    expect(counts.map(({ count, words, look }) => `${count} ${words}: ${look}`)).toEqual([
      "2 verified: verified",
      "1 insufficient: disputed",
      "1 awaiting sign-off: review",
      "1 reopened: disputed",
      "2 open: open",
    ]);
  });
  test("nothing counts to nothing", () => expect(statusCounts([])).toEqual([]));
});

describe("sayStillOpen", () => {
  test.each([
    ["No claims yet", []],
    ["No claims yet", [claim("cut")]],
    ["1 claim still open", [claim("open")]],
    ["1 claim still open, a legal risk", [risk(claim("open")), claim("signed_off", "verified")]],
    ["2 claims still open, 1 of them legal risk", [risk(claim("reopened")), claim("awaiting_review")]],
    ["Its claim is signed off", [risk(claim("signed_off", "verified"))]],
    ["All 2 claims signed off", [claim("signed_off", "verified"), claim("signed_off", "refuted")]],
  ])("%s", (said, claims) => expect(sayStillOpen(claims)).toBe(said));
});
