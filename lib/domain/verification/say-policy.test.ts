import { expect, test } from "vitest";
import { DEFAULT_POLICY, type Policy } from "./policy";
import { sayPolicy, sayPolicyChange } from "./say-policy";

const stricter: Policy = { ...DEFAULT_POLICY, version: 2, primaryItems: 2, overridable: ["G4"] };

test("the rules in sentences", () => {
  expect(sayPolicy(DEFAULT_POLICY)).toEqual([
    "A claim is verified by one primary item, or by 2 independent origins; by 3 independent origins when nothing that supports it knows it at first hand.",
    "An editor may override G1, G2, G4 and G5 with a written reason.",
  ]);
  expect(sayPolicy({ ...stricter, overridable: [] })[1]).toBe("No gate can be overridden.");
});

test("what a version changed", () => {
  expect(sayPolicyChange(DEFAULT_POLICY, stricter)).toEqual([
    "Primary items that verify: 1 before, 2 now.",
    "G1 can no longer be overridden.",
    "G2 can no longer be overridden.",
    "G5 can no longer be overridden.",
  ]);
  expect(sayPolicyChange(stricter, { ...stricter, version: 3, overridable: ["G1", "G4"] })).toEqual([
    "G1 can be overridden now.",
  ]);
  expect(sayPolicyChange(stricter, stricter)).toEqual([]);
});
