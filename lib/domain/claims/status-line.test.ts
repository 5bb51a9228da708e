import { describe, expect, test } from "vitest";
import { statusLine, statusWords } from "./status-line";
import { type ProposedVerdict, STAGES, type Stage, VERDICTS, type Verdict } from "./vocabulary";

describe("statusLine", () => {
  test.each<[Verdict, Stage, string]>([
    ["unassessed", "open", "open"],
    ["unassessed", "researching", "open"],
    ["unassessed", "awaiting_review", "review"],
    ["verified", "awaiting_review", "review"],
    ["verified", "signed_off", "verified"],
    ["partly_supported", "signed_off", "partial"],
    ["attributed_only", "signed_off", "partial"],
    ["outdated", "signed_off", "partial"],
    ["disputed", "signed_off", "disputed"],
    ["insufficient", "signed_off", "disputed"],
    ["refuted", "signed_off", "refuted"],
    ["not_checkable", "signed_off", "cut"],
    ["verified", "reopened", "changed"],
    ["refuted", "reopened", "changed"],
    ["verified", "cut", "cut"],
    ["unassessed", "cut", "cut"],
  ])("%s, %s: %s", (verdict, stage, line) => expect(statusLine(verdict, stage)).toBe(line));

  test("no verdict shows before it is signed off, nor after it is reopened", () => {
    for (const verdict of VERDICTS) {
      for (const stage of STAGES.filter((each) => each !== "signed_off")) {
        expect(["open", "review", "changed", "cut"]).toContain(statusLine(verdict, stage));
      }
    }
  });

  test("a pending verdict shows as awaiting review only", () => {
    expect(statusLine("unassessed", "awaiting_review", "refuted")).toBe("review");
    expect(statusLine("unassessed", "cut", "refuted")).toBe("cut");
  });
});

describe("statusWords", () => {
  test.each<[Verdict, Stage, ProposedVerdict | null, string]>([
    ["disputed", "signed_off", null, "Disputed, signed off"],
    ["verified", "reopened", null, "Verified, reopened"],
    ["unassessed", "awaiting_review", "disputed", "Proposed: disputed, awaiting sign-off"],
    ["verified", "awaiting_review", "partly_supported", "Proposed: partly supported, awaiting sign-off"],
    ["unassessed", "awaiting_review", null, "Awaiting sign-off"],
    ["unassessed", "open", null, "Unassessed, open"],
    ["unassessed", "researching", null, "Unassessed, researching"],
    ["unassessed", "cut", null, "Cut"],
    ["verified", "cut", null, "Verified, cut"],
  ])("%s, %s, %s: %s", (verdict, stage, proposed, words) =>
    expect(statusWords(verdict, stage, proposed)).toBe(words),
  );
});
