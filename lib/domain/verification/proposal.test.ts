import { describe, expect, test } from "vitest";
import { PROPOSED_VERDICTS } from "../claims/vocabulary";
import { type Proposal, proposalProblems } from "./proposal";

const proposal = (facts: Partial<Proposal>): Proposal => ({
  verdict: "verified",
  rationale: "Two outlets saw the paper.",
  narrowerWording: "",
  rating: null,
  trueUntil: "",
  ...facts,
});
const partly = (facts: Partial<Proposal>) =>
  proposal({
    verdict: "partly_supported",
    narrowerWording: "It drew on a Russian paper.",
    rating: 3,
    ...facts,
  });
const outdated = (trueUntil: string) => proposal({ verdict: "outdated", trueUntil });

describe("proposalProblems", () => {
  test.each<[string, Proposal, string[]]>([
    ["a plain verdict", proposal({}), []],
    ["no rationale", proposal({ rationale: " \u200b\n" }), ["rationale"]],
    [
      "insufficient without what was searched",
      proposal({ verdict: "insufficient", rationale: "" }),
      ["rationale"],
    ],
    ["partly supported in full", partly({}), []],
    ["partly supported without narrower wording", partly({ narrowerWording: " " }), ["narrowerWording"]],
    ["partly supported without rating", partly({ rating: null }), ["rating"]],
    ["rated 2", partly({ rating: 2 }), []],
    ["rated 4", partly({ rating: 4 }), []],
    ["rated 1", partly({ rating: 1 }), ["rating"]],
    ["rated 5", partly({ rating: 5 }), ["rating"]],
    ["rated 2.5", partly({ rating: 2.5 }), ["rating"]],
    ["rated NaN", partly({ rating: Number.NaN }), ["rating"]],
    ["outdated in full", outdated("2025-11-26"), []],
    ["outdated, month only", outdated("2025-11"), []],
    ["outdated without date", outdated(""), ["trueUntil"]],
    ["outdated on a day that isn't", outdated("2025-02-30"), ["trueUntil"]],
    [
      "another's fields",
      proposal({ narrowerWording: "x", rating: 3, trueUntil: "2025" }),
      ["narrowerWording", "rating", "trueUntil"],
    ],
  ])("%s", (_, given, fields) => expect(Object.keys(proposalProblems(given))).toEqual(fields));

  test("G9: only a partly supported claim carries a rating, and not checkable says why not", () => {
    for (const verdict of PROPOSED_VERDICTS) {
      expect("rating" in proposalProblems(proposal({ verdict, rating: 3 }))).toBe(
        verdict !== "partly_supported",
      );
    }
    expect(proposalProblems(proposal({ verdict: "not_checkable", rating: 3 })).rating).toMatch(
      /can't be checked/,
    );
  });

  test("insufficient asks for what was searched", () => {
    expect(proposalProblems(proposal({ verdict: "insufficient", rationale: "" })).rationale).toMatch(
      /searched/,
    );
  });
});
