import type { Stage, Verdict } from "../claims/vocabulary";
import type { ClaimFlag } from "./claim-flag";
import { fallOf } from "./fall";
import type { RelationKind } from "./vocabulary";

export type RelatedClaim = { id: string; number: number; stage: Stage; verdict: Verdict };

/** A standing relation between two claims: `from` contradicts, depends on, duplicates or supersedes `to`. */
export type Related = { kind: RelationKind; from: RelatedClaim; to: RelatedClaim; asOf: string };

/**
 * What relations say against a claim: those of the claim itself, and those of what it depends on at any remove. The
 * relations are put in order once, and then asked for as many claims as one likes. Dependencies are followed breadth
 * first, each claim once, so that a circle ends and the shortest way is told; what a fallen claim itself depends on is
 * not told besides. A cut claim has no flags.
 */
export function flagsAmong(relations: readonly Related[]): (claim: RelatedClaim) => ClaimFlag[] {
  const below = new Map<string, RelatedClaim[]>();
  const beside = new Map<string, Related[]>();
  const superseded = new Set<string>();
  for (const relation of relations) {
    const { kind, from, to } = relation;
    if (kind === "depends_on") addTo(below, from.id, to);
    else for (const { id } of [from, to]) addTo(beside, id, relation);
    if (kind === "supersedes" && from.stage !== "cut") superseded.add(to.id);
  }
  return (claim) =>
    claim.stage === "cut" ? [] : [...fallenBelow(claim), ...flagsBeside(claim, beside.get(claim.id) ?? [])];

  function fallenBelow(claim: RelatedClaim): ClaimFlag[] {
    const flags: ClaimFlag[] = [];
    const seen = new Set([claim.id]);
    let reached: { at: RelatedClaim; through: number[] }[] = [{ at: claim, through: [] }];
    while (reached.length > 0) {
      const next: typeof reached = [];
      for (const { at, through } of reached)
        for (const on of below.get(at.id) ?? []) {
          if (seen.has(on.id)) continue;
          seen.add(on.id);
          const fall = fallOf({ ...on, isSuperseded: superseded.has(on.id) });
          if (fall) flags.push({ kind: "dependencyFell", on: on.number, fall, through });
          else next.push({ at: on, through: [...through, on.number] });
        }
      reached = next;
    }
    return flags;
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function flagsBeside(claim: RelatedClaim, relations: readonly Related[]): ClaimFlag[] {
  return relations.map((relation) => flagBeside(claim, relation)).filter((flag) => flag !== null);
}

function flagBeside(claim: RelatedClaim, { kind, from, to, asOf }: Related): ClaimFlag | null {
  const other = from.id === claim.id ? to : from;
  const otherIsSigned = other.stage === "signed_off";
  switch (kind) {
    case "contradicts":
      return otherIsSigned && other.verdict === "verified"
        ? { kind: "contradictsVerified", claim: other.number }
        : null;
    case "supersedes":
      return to.id === claim.id && other.stage !== "cut"
        ? { kind: "superseded", by: other.number, asOf }
        : null;
    case "duplicates":
      return otherIsSigned && claim.stage === "signed_off" && other.verdict !== claim.verdict
        ? { kind: "duplicateDiffers", claim: other.number, verdict: other.verdict }
        : null;
    case "depends_on":
      return null;
  }
}
