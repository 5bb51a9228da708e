import type { FormValues } from "@/components/forms/form-values";
import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { type Proposal, type ProposalField, proposalProblems } from "@/lib/domain/verification/proposal";

type Need = { met: boolean; sentence: string; overridable?: boolean };
export type Needs = Record<ProposedVerdict, readonly Need[]>;

const FIELDS: Record<ProposedVerdict, readonly ProposalField[]> = {
  verified: ["rationale"],
  partly_supported: ["narrowerWording", "rating", "rationale"],
  attributed_only: ["rationale"],
  disputed: ["rationale"],
  insufficient: ["rationale"],
  refuted: ["rationale"],
  outdated: ["trueUntil", "rationale"],
  not_checkable: ["rationale"],
};

const FIELD_THERE: Record<ProposalField, string> = {
  rationale: "A rationale",
  narrowerWording: "The narrower wording that holds",
  rating: "How much of the claim holds",
  trueUntil: "Until when it was true",
};

/** What the verdict needs from the evidence, and from the fields as they are typed now. */
export function needsOfProposal(verdict: ProposedVerdict, typed: FormValues, evidenceNeeds: Needs): Need[] {
  const problems = proposalProblems(proposalOf(verdict, typed));
  const fields = FIELDS[verdict].map((field) => {
    const problem = problems[field];
    return { met: problem === undefined, sentence: problem ?? FIELD_THERE[field] };
  });
  return [...evidenceNeeds[verdict], ...fields];
}

function proposalOf(verdict: ProposedVerdict, typed: FormValues): Proposal {
  const text = (name: ProposalField) => (typeof typed[name] === "string" ? typed[name] : "");
  return {
    verdict,
    rationale: text("rationale"),
    narrowerWording: text("narrowerWording"),
    rating: text("rating") === "" ? null : Number(text("rating")),
    trueUntil: text("trueUntil"),
  };
}
