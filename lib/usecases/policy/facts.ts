import { OVERRIDABLE_GATES, type Policy } from "@/lib/domain/verification/policy";

/** The rules by the names of their form's fields, as history and the version guard tell them. */
export function policyFacts({ overridable, ...rules }: Omit<Policy, "version">) {
  const { primaryItems, independentOrigins, originsAllSecondary } = rules;
  const [overrideG1, overrideG2, overrideG4, overrideG5] = OVERRIDABLE_GATES.map((gate) =>
    overridable.includes(gate),
  );
  return {
    ...{ primaryItems, independentOrigins, originsAllSecondary },
    overrideG1: overrideG1 === true,
    overrideG2: overrideG2 === true,
    overrideG4: overrideG4 === true,
    overrideG5: overrideG5 === true,
  };
}
