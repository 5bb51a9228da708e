import type { ProposedVerdict } from "./vocabulary";

/** What each verdict says, in one line, as the glossary has it. */
export const VERDICT_MEANINGS: Record<ProposedVerdict, string> = {
  verified: "The claim holds as worded.",
  partly_supported: "A narrower wording holds.",
  attributed_only: "That it was said is proven; its truth is not.",
  disputed: "Credible evidence stands on both sides.",
  insufficient: "It was searched for and cannot be established.",
  refuted: "The evidence shows that it is wrong.",
  outdated: "It was true until a date.",
  not_checkable: "An opinion or a prediction.",
};

/** The ratings that can be picked for a partly supported claim, of 5. */
export const RATING_WORDS = {
  2: "2 of 5: little of it holds",
  3: "3 of 5: about half of it holds",
  4: "4 of 5: most of it holds",
} as const;
