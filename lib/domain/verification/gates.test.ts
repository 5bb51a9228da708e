import { describe, expect, test } from "vitest";
import { PROPOSED_VERDICTS, type ProposedVerdict, type Verdict } from "../claims/vocabulary";
import { STANCES, type Stance } from "../evidence/vocabulary";
import { gateFacts, gateItem, origins } from "../testing/gate-facts";
import { standsUnattributed } from "./attributed-or-cut";
import { decidingItems } from "./deciding";
import type { GateItem } from "./gate-facts";
import { GATE_IDS } from "./gate-table";
import { missingToPropose, missingToSignOff, stillNeeded, toOverride } from "./gates";
import { DEFAULT_POLICY, OVERRIDABLE_GATES, policyProblems } from "./policy";
import { type AuthoredItem, signerProblem, whoWrote } from "./signer-gate";

const axios = gateItem("supports", "Axios");

describe("what a verdict rests on", () => {
  test.each<[ProposedVerdict, "own_voice" | "named_person", GateItem[], [string, boolean, string][]]>([
    [
      "partly_supported",
      "own_voice",
      [gateItem("context", "Axios")],
      [["decidingEvidence", false, "Nothing supports the claim, even in part: add an item that does"]],
    ],
    [
      "partly_supported",
      "own_voice",
      [gateItem("supports_in_part", "Axios")],
      [["decidingEvidence", true, "1 item to rest on: Axios"]],
    ],
    [
      "refuted",
      "own_voice",
      [axios],
      [["decidingEvidence", false, "Nothing refutes the claim yet: add an item that does"]],
    ],
    [
      "refuted",
      "own_voice",
      [gateItem("refutes", "Axios"), gateItem("refutes", "Reuters")],
      [["decidingEvidence", true, "2 items to rest on: Axios and Reuters"]],
    ],
    [
      "outdated",
      "own_voice",
      [gateItem("silent", "Axios")],
      [
        [
          "decidingEvidence",
          false,
          "Nothing shows yet that it was true, or no longer is: add an item that does",
        ],
      ],
    ],
    [
      "disputed",
      "own_voice",
      [axios],
      [["bothSides", false, "Evidence on both sides: Axios for it, nothing yet against it"]],
    ],
    [
      "disputed",
      "own_voice",
      [gateItem("refutes", "Kremlin")],
      [["bothSides", false, "Evidence on both sides: nothing yet for it, Kremlin against it"]],
    ],
    [
      "disputed",
      "own_voice",
      [gateItem("supports_in_part", "Reuters"), gateItem("refutes", "Kremlin")],
      [["bothSides", true, "Evidence on both sides: Reuters for it, Kremlin against it"]],
    ],
    [
      "attributed_only",
      "own_voice",
      [],
      [
        ["attribution", false, "The claim is in the newsroom's own voice: say in it who asserts it"],
        ["decidingEvidence", false, "Nothing shows yet that it was said: add an item that does"],
      ],
    ],
    [
      "attributed_only",
      "named_person",
      [axios],
      [
        ["attribution", true, "The claim says who asserts it"],
        ["decidingEvidence", true, "1 item to rest on: Axios"],
      ],
    ],
    ["insufficient", "own_voice", [], []],
    ["not_checkable", "own_voice", [], []],
  ])("%s, %s", (verdict, attributionKind, items, expected) => {
    const needs = stillNeeded(verdict, gateFacts(items, { claim: { attributionKind } }), DEFAULT_POLICY);
    const unnumbered = needs.filter(({ gate }) => !/^G\d/.test(gate));
    expect(unnumbered).toEqual(
      expected.map(([gate, met, sentence]) => ({ gate, met, sentence, overridable: false })),
    );
  });
});

describe("which gates a verdict passes", () => {
  const risky = { claim: { allegation: true, legalRisk: true } };
  test.each<[ProposedVerdict, string[]]>([
    ["verified", ["decidingEvidence", "G2", "G4", "G5", "G7", "G7"]],
    ["partly_supported", ["decidingEvidence", "G4", "G7", "G7"]],
    ["attributed_only", ["attribution", "decidingEvidence", "G4", "G7", "G7"]],
    ["disputed", ["bothSides", "G4", "G7", "G7"]],
    ["outdated", ["decidingEvidence", "G4", "G7", "G7"]],
    ["refuted", ["decidingEvidence", "G4"]],
    ["insufficient", []],
    ["not_checkable", []],
  ])("%s", (verdict, gates) =>
    expect(stillNeeded(verdict, gateFacts([], risky), DEFAULT_POLICY).map(({ gate }) => gate)).toEqual(gates),
  );
});

describe("overrides", () => {
  const lacking = gateFacts([gateItem("refutes", "Tass"), gateItem("supports", "Axios", { pin: null })], {
    claim: { legalRisk: true },
    origins: origins("Axios"),
  });
  test.each<[typeof DEFAULT_POLICY.overridable, string[], number, number]>([
    [OVERRIDABLE_GATES, ["G1", "G4", "G5"], 0, 1],
    [["G4"], ["G4"], 2, 3],
    [[], [], 3, 4],
  ])("a policy that lets %j be overridden", (overridable, override, toPropose, toSignOff) => {
    const needs = stillNeeded("verified", lacking, { ...DEFAULT_POLICY, overridable });
    const gates = toOverride(needs).map(({ gate }) => gate);
    expect(gates).toEqual(override);
    expect(missingToPropose(needs)).toHaveLength(toPropose);
    expect(missingToSignOff(needs, gates)).toHaveLength(toSignOff);
    expect(missingToSignOff(needs)).toHaveLength(4);
  });

  test("nobody overrides a missing clearance", () => {
    const needs = stillNeeded("verified", lacking, DEFAULT_POLICY);
    expect(missingToSignOff(needs, ["G1", "G4", "G5", "G7"])).toEqual([
      "It carries a legal risk: somebody who may clear legal risk has to clear it as it is worded.",
    ]);
  });

  test("a claim that passes every gate", () => {
    const needs = stillNeeded("verified", gateFacts([axios], { origins: origins("A", "B") }), DEFAULT_POLICY);
    expect(needs.every(({ met }) => met)).toBe(true);
    expect([missingToPropose(needs), missingToSignOff(needs), toOverride(needs)]).toEqual([[], [], []]);
  });
});

describe("decidingItems", () => {
  test.each<[ProposedVerdict, Stance[]]>([
    ["verified", ["supports"]],
    ["partly_supported", ["supports", "supports_in_part"]],
    ["attributed_only", ["supports", "supports_in_part", "context"]],
    ["disputed", ["supports", "supports_in_part", "refutes"]],
    ["insufficient", ["supports", "supports_in_part", "refutes", "context", "silent"]],
    ["refuted", ["refutes"]],
    ["outdated", ["supports", "supports_in_part", "refutes"]],
    ["not_checkable", []],
  ])("%s rests on %j", (verdict, stances) => {
    const items = STANCES.map((stance) => gateItem(stance, "Axios"));
    expect(decidingItems(verdict, items).map(({ stance }) => stance)).toEqual(stances);
  });

  test("every verdict that can be proposed has its needs", () => {
    for (const verdict of PROPOSED_VERDICTS)
      expect(Array.isArray(stillNeeded(verdict, gateFacts([]), DEFAULT_POLICY))).toBe(true);
  });
});

describe("G3: who signs off wrote none of it", () => {
  const wrote = { claimAuthorIds: ["a"], assessmentAuthorId: "b", evidenceAuthorIds: ["c", "d"] };
  test.each([
    ["a", "signerIsClaimAuthor"],
    ["b", "signerIsAssessmentAuthor"],
    ["c", "signerIsEvidenceAuthor"],
    ["d", "signerIsEvidenceAuthor"],
    ["e", null],
  ])("%s: %s", (signer, problem) => expect(signerProblem(signer, wrote)).toBe(problem));
});

describe("G3: who has written what a verdict rests on", () => {
  const item = (stance: Stance, addedById: string, copy: AuthoredItem["copy"] = null) => ({
    ...{ stance, addedById, copy },
  });
  test("the claim's authors, whoever noted what decides, and whoever brought the copy of it", () => {
    const claim = { authorId: "a", rewriters: { ofClaim: ["b"], ofEvidence: ["c"] } };
    const items = [
      item("supports", "d", { method: "pasted", capturedById: "e" }),
      item("supports", "f", { method: "uploaded", capturedById: "g" }),
      item("supports", "h", { method: "fetched", capturedById: "nobody" }),
      item("supports", "i", { method: "fetched", capturedById: null }),
      item("context", "nobody", { method: "pasted", capturedById: "nobody" }),
    ];
    expect(whoWrote(claim, { authorId: "z", verdict: "verified", items })).toEqual({
      claimAuthorIds: ["a", "b"],
      assessmentAuthorId: "z",
      evidenceAuthorIds: ["d", "f", "h", "i", "e", "g", "c"],
    });
  });
});

describe("G8: what cannot be verified is attributed or cut", () => {
  const stands = (verdict: Verdict, facts: object = {}) =>
    standsUnattributed({ stage: "signed_off", attributionKind: "own_voice", verdict, ...facts });
  test.each<[Verdict, boolean]>([
    ["verified", false],
    ["partly_supported", false],
    ["attributed_only", false],
    ["outdated", false],
    ["not_checkable", false],
    ["disputed", true],
    ["insufficient", true],
    ["refuted", true],
  ])("%s in the newsroom's own voice: %s", (verdict, stays) => {
    expect(stands(verdict)).toBe(stays);
    expect(stands(verdict, { attributionKind: "named_person" })).toBe(false);
    expect(stands(verdict, { stage: "cut" })).toBe(false);
    expect(stands(verdict, { stage: "reopened" })).toBe(false);
  });
});

test("the policy's numbers fit each other", () => {
  expect(policyProblems(DEFAULT_POLICY)).toEqual({});
  expect(policyProblems({ ...DEFAULT_POLICY, independentOrigins: 4 })).toEqual({
    originsAllSecondary:
      "Evidence that is all second-hand can't need fewer origins than the 4 that other evidence needs.",
  });
});

test("the table has the twelve gates", () => {
  expect(GATE_IDS).toEqual(["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12"]);
});
