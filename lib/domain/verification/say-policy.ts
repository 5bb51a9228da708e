import { OVERRIDABLE_GATES, type Policy } from "./policy";
import { counted, joined } from "./say-items";

/** The rules in sentences: what verifies a claim, and what an editor may override. */
export function sayPolicy(policy: Omit<Policy, "version">): string[] {
  const { primaryItems, independentOrigins, originsAllSecondary, overridable } = policy;
  return [
    `A claim is verified by ${counted(primaryItems, "primary item", "one")}, or by ${counted(independentOrigins, "independent origin", "one")}; by ${counted(originsAllSecondary, "independent origin", "one")} when nothing that supports it knows it at first hand.`,
    overridable.length === 0
      ? "No gate can be overridden."
      : `An editor may override ${joined(overridable)} with a written reason.`,
  ];
}

/** What one version of the rules changed in the one before, in sentences; empty for two that say the same. */
export function sayPolicyChange(before: Policy, after: Policy): string[] {
  const numbers = [
    ["primaryItems", "Primary items that verify"],
    ["independentOrigins", "Independent origins that verify"],
    ["originsAllSecondary", "Independent origins when all are secondary"],
  ] as const;
  return [
    ...numbers.flatMap(([field, words]) =>
      before[field] === after[field] ? [] : [`${words}: ${before[field]} before, ${after[field]} now.`],
    ),
    ...OVERRIDABLE_GATES.flatMap((gate) => {
      const [was, is] = [before, after].map(({ overridable }) => overridable.includes(gate));
      if (was === is) return [];
      return [is ? `${gate} can be overridden now.` : `${gate} can no longer be overridden.`];
    }),
  ];
}
