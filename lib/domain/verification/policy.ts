/** The gates that a policy may let an editor override. G3, G7, G8, G9, G10 and G12 never are. */
export const OVERRIDABLE_GATES = ["G1", "G2", "G4", "G5"] as const;
export type OverridableGate = (typeof OVERRIDABLE_GATES)[number];

/** What the newsroom asks before a claim counts as verified. An assessment keeps the version it was made under. */
export type Policy = {
  version: number;
  /** This many primary items verify on their own. */
  primaryItems: number;
  /** Or this many independent origins, */
  independentOrigins: number;
  /** and this many when nothing that supports the claim knows it at first hand. */
  originsAllSecondary: number;
  /** The gates that an editor may override with a written reason. */
  overridable: readonly OverridableGate[];
};

/** The rules that Galley comes with: AFP's two independent sources, KSJ's three when all are secondary. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  primaryItems: 1,
  independentOrigins: 2,
  originsAllSecondary: 3,
  overridable: OVERRIDABLE_GATES,
};

/** The fewest and the most of each number that a policy can ask for; the database holds the same. */
export const POLICY_NUMBERS = { min: 1, max: 20 } as const;

/** What is wrong with a policy's numbers, a sentence per field; empty when nothing is. */
export function policyProblems(policy: Omit<Policy, "version">): Partial<Record<keyof Policy, string>> {
  return policy.originsAllSecondary < policy.independentOrigins
    ? {
        originsAllSecondary: `Evidence that is all second-hand can't need fewer origins than the ${policy.independentOrigins} that other evidence needs.`,
      }
    : {};
}

export function isOverridable(gate: string, policy: Policy): gate is OverridableGate {
  return policy.overridable.some((overridable) => overridable === gate);
}
