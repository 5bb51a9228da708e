/** What a passage does to a claim. `silent`: it was read for the claim and does not mention it. */
export const STANCES = ["supports", "supports_in_part", "refutes", "context", "silent"] as const;
export type Stance = (typeof STANCES)[number];

export const STANCE_WORDS: Record<Stance, string> = {
  supports: "Supports",
  supports_in_part: "Supports in part",
  refutes: "Refutes",
  context: "Context",
  silent: "Silent",
};

/** How the source knows what it says. */
export const BASES = [
  "witnessed",
  "document_seen",
  "participant",
  "third_party",
  "reported_elsewhere",
  "inferred",
] as const;
export type Basis = (typeof BASES)[number];

export const BASIS_WORDS: Record<Basis, string> = {
  witnessed: "Witnessed it",
  document_seen: "Saw a document",
  participant: "Took part",
  third_party: "Heard it from a third party",
  reported_elsewhere: "Repeats what was reported elsewhere",
  inferred: "Inferred it",
};
