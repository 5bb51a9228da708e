/** What can be between two claims, said from the one that it begins at: C-27 supersedes C-3. */
export const RELATION_KINDS = ["contradicts", "depends_on", "duplicates", "supersedes"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The same, said from either claim. To contradict and to duplicate is the same from both. */
export const RELATION_SIDES = [
  "contradicts",
  "depends_on",
  "depended_on",
  "duplicates",
  "supersedes",
  "superseded",
] as const;
export type RelationSide = (typeof RELATION_SIDES)[number];

/** As the middle of a sentence: "C-27 supersedes C-3". */
export const SIDE_WORDS: Record<RelationSide, string> = {
  contradicts: "contradicts",
  depends_on: "depends on",
  depended_on: "is depended on by",
  duplicates: "duplicates",
  supersedes: "supersedes",
  superseded: "is superseded by",
};

/** What each means, for whoever chooses. */
export const SIDE_MEANINGS: Record<RelationSide, string> = {
  contradicts: "Both cannot be true as they are worded.",
  depends_on: "If the other one falls, this one has to be looked at again.",
  depended_on: "If this one falls, the other one has to be looked at again.",
  duplicates: "Both say the same in other words.",
  supersedes: "The other one was true until this one took its place.",
  superseded: "This one was true until the other one took its place.",
};

export function isSymmetric(kind: RelationKind): boolean {
  return kind === "contradicts" || kind === "duplicates";
}

/** How a relation is said from the claim that it begins at, or from the other one. */
export function sideOf(kind: RelationKind, isFrom: boolean): RelationSide {
  if (isFrom || isSymmetric(kind)) return kind;
  return kind === "depends_on" ? "depended_on" : "superseded";
}

/** The relation that a side means, and whether it begins at the claim that says it. */
export function relationOf(side: RelationSide): { kind: RelationKind; isFrom: boolean } {
  if (side === "depended_on") return { kind: "depends_on", isFrom: false };
  if (side === "superseded") return { kind: "supersedes", isFrom: false };
  return { kind: side, isFrom: true };
}
