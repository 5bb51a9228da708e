import { describe, expect, test } from "vitest";
import { STAGES } from "../claims/vocabulary";
import { type KnownOfSource, leavesAsChecked, mayLeave, takesCorrections } from "./what-leaves";

describe("G10: what of a source leaves the newsroom", () => {
  test.each<[KnownOfSource, boolean, boolean]>([
    ["pseudonym", true, true],
    ["passage", true, true],
    ["copy", true, false],
    ["identity", false, false],
  ])("%s: of an open source %s, of a confidential one %s", (known, open, confidential) => {
    expect(mayLeave(known, { confidential: false })).toBe(open);
    expect(mayLeave(known, { confidential: true })).toBe(confidential);
  });
});

test("G11: only what was signed is corrected", () => {
  expect([true, false].map((isSigned) => takesCorrections({ isSigned }))).toEqual([true, false]);
});

test("G12: only what is signed off leaves as checked", () => {
  const leaving = STAGES.filter((stage) => leavesAsChecked({ stage, isSigned: true }));
  expect(leaving).toEqual(["signed_off"]);
  expect(STAGES.some((stage) => leavesAsChecked({ stage, isSigned: false }))).toBe(false);
});
