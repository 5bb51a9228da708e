import type { Stage, Verdict } from "../claims/vocabulary";
import type { ClaimFlag } from "./claim-flag";
import { fallOf } from "./fall";
import type { RelationKind } from "./vocabulary";

export type RelatedClaim = { id: string; number: number; stage: Stage; verdict: Verdict };

/** A standing relation between two claims: `from` contradicts, depends on, duplicates or supersedes `to`. */
export type Related = { kind: RelationKind; from: RelatedClaim; to: RelatedClaim; asOf: string };

/**
 * What its relations say against a claim, from the relations around it: those of the claim itself, and those of what it
 * depends on at any remove. Dependencies are followed breadth first, each claim once, so that a circle ends and the
 * shortest way is told; what a fallen claim itself depends on is not told besides. A cut claim has no flags.
 */
export function flagsOf(claim: RelatedClaim, relations: readonly Related[]): ClaimFlag[] {
  if (claim.stage === "cut") return [];
  return [...fallenBelow(claim, relations), ...flagsBeside(claim, relations)];
}

function fallenBelow(claim: RelatedClaim, relations: readonly Related[]): ClaimFlag[] {
  const below = new Map<string, RelatedClaim[]>();
  for (const { kind, from, to } of relations)
    if (kind === "depends_on") below.set(from.id, [...(below.get(from.id) ?? []), to]);
  const superseded = new Set(
    relations.flatMap(({ kind, from, to }) => (kind === "supersedes" && from.stage !== "cut" ? [to.id] : [])),
  );

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

function flagsBeside(claim: RelatedClaim, relations: readonly Related[]): ClaimFlag[] {
  return relations
    .filter(({ from, to }) => from.id === claim.id || to.id === claim.id)
    .map((relation) => flagBeside(claim, relation))
    .filter((flag) => flag !== null);
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
