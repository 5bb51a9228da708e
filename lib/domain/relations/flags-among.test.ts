import { describe, expect, test } from "vitest";
import type { Stage, Verdict } from "../claims/vocabulary";
import { sayFlag } from "./claim-flag";
import { flagsAmong, type Related, type RelatedClaim } from "./flags-among";
import type { RelationKind } from "./vocabulary";

/** "3 refuted": C-3, signed off as refuted. A stage in the place of a verdict: not signed off. */
type Claims = Record<number, Verdict | Stage | `was ${Verdict}`>;
type Said = [from: number, kind: RelationKind, to: number, asOf?: string];

const STAGES: readonly string[] = ["open", "researching", "awaiting_review", "cut"];

function claimOf(number: number, claims: Claims): RelatedClaim {
  const is = claims[number] ?? "open";
  const id = String(number);
  if (STAGES.includes(is)) return { id, number, stage: is as Stage, verdict: "unassessed" };
  if (is.startsWith("was ")) return { id, number, stage: "reopened", verdict: is.slice(4) as Verdict };
  return { id, number, stage: "signed_off", verdict: is as Verdict };
}

function flagsOn(number: number, claims: Claims, said: Said[]): string[] {
  const relations = said.map(
    ([from, kind, to, asOf = ""]): Related => ({
      ...{ kind, asOf },
      from: claimOf(from, claims),
      to: claimOf(to, claims),
    }),
  );
  return flagsAmong(relations)(claimOf(number, claims)).map(sayFlag);
}

describe("a dependency that falls flags what depends on it", () => {
  test.each<[Claims[number], string[]]>([
    ["refuted", ["Depends on C-3, which is refuted."]],
    ["disputed", ["Depends on C-3, which is disputed."]],
    ["insufficient", ["Depends on C-3, which could not be established."]],
    ["outdated", ["Depends on C-3, which is outdated."]],
    ["not_checkable", ["Depends on C-3, which cannot be checked."]],
    ["cut", ["Depends on C-3, which has been cut."]],
    ["was verified", ["Depends on C-3, which is being checked again."]],
    ["verified", []],
    ["partly_supported", []],
    ["attributed_only", []],
    ["open", []],
    ["awaiting_review", []],
  ])("%s", (is, flags) => {
    expect(flagsOn(1, { 3: is }, [[1, "depends_on", 3]])).toEqual(flags);
  });

  test("not what it depends on itself", () => {
    expect(flagsOn(3, { 1: "refuted" }, [[1, "depends_on", 3]])).toEqual([]);
  });

  test("at any remove, by the shortest way, each fallen claim once", () => {
    const said: Said[] = [
      [1, "depends_on", 2],
      [2, "depends_on", 3],
      [1, "depends_on", 4],
      [4, "depends_on", 5],
      [5, "depends_on", 3],
    ];
    expect(flagsOn(1, { 2: "verified", 3: "refuted" }, said)).toEqual([
      "Depends on C-2, which depends on C-3, which is refuted.",
    ]);
  });

  test("what a fallen claim depends on is not told besides", () => {
    const said: Said[] = [
      [1, "depends_on", 2],
      [2, "depends_on", 3],
    ];
    expect(flagsOn(1, { 2: "cut", 3: "refuted" }, said)).toEqual(["Depends on C-2, which has been cut."]);
  });

  test("a circle ends", () => {
    const said: Said[] = [
      [1, "depends_on", 2],
      [2, "depends_on", 1],
    ];
    expect(flagsOn(1, { 1: "refuted", 2: "verified" }, said)).toEqual([]);
  });

  test("something else took its place", () => {
    const said: Said[] = [
      [1, "depends_on", 3],
      [27, "supersedes", 3, "2025-11-23"],
    ];
    const flags = ["Depends on C-3, which has been superseded."];
    expect(flagsOn(1, { 3: "verified", 27: "verified" }, said)).toEqual(flags);
    expect(flagsOn(1, { 3: "verified", 27: "cut" }, said)).toEqual([]);
  });
});

test.each<[string, Claims, Said, string[]]>([
  [
    "contradicts one that is verified",
    { 2: "verified" },
    [1, "contradicts", 2],
    ["Contradicts C-2, which is verified."],
  ],
  [
    "is contradicted by one that is verified",
    { 2: "verified" },
    [2, "contradicts", 1],
    ["Contradicts C-2, which is verified."],
  ],
  ["contradicts one that is refuted", { 2: "refuted" }, [1, "contradicts", 2], []],
  ["contradicts one that was verified", { 2: "was verified" }, [1, "contradicts", 2], []],
  [
    "is superseded",
    { 2: "open" },
    [2, "supersedes", 1, "2025-11-23"],
    ["Superseded by C-2 as of 23 Nov 2025."],
  ],
  ["supersedes", { 2: "verified" }, [1, "supersedes", 2, "2025"], []],
  ["is superseded by one that is cut", { 2: "cut" }, [2, "supersedes", 1, "2025"], []],
  [
    "duplicates one with another verdict",
    { 1: "verified", 2: "refuted" },
    [1, "duplicates", 2],
    ["Duplicates C-2, which is signed off as refuted."],
  ],
  ["duplicates one with the same verdict", { 1: "verified", 2: "verified" }, [1, "duplicates", 2], []],
  ["duplicates one that is open", { 1: "verified", 2: "open" }, [1, "duplicates", 2], []],
  ["is cut itself", { 1: "cut", 2: "verified" }, [1, "contradicts", 2], []],
])("a claim that %s", (_, claims, said, flags) => {
  expect(flagsOn(1, claims, [said])).toEqual(flags);
});
