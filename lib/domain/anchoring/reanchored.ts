import type { TextSpan } from "../drafts/text-span";

/** What became of a span of one draft in the next; `reanchor` says when it is which. */
export type Reanchored = {
  outcome: "unmoved" | "moved" | "changed" | "ambiguous" | "gone";
  /** The new place for unmoved, moved and changed; null otherwise. */
  span: TextSpan | null;
  /** For ambiguous, the places to pick from; for gone, where the same words stand by chance, for a person who places by hand. */
  candidates: TextSpan[];
  /** How sure the answer is, 0 to 1. 1: the same words in the same context. 0: nothing of it was found. */
  score: number;
};
