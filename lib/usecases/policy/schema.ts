import { z } from "zod";
import { OVERRIDABLE_GATES, POLICY_NUMBERS } from "@/lib/domain/verification/policy";
import { checkbox, reason, requestId, version } from "../fields";

const { min, max } = POLICY_NUMBERS;
const howMany = z.coerce
  .number({ error: "Write a number." })
  .int("Write a whole number.")
  .min(min, `At least ${min}.`)
  .max(max, `At most ${max}.`);

export const changePolicySchema = z
  .object({
    /** The rules as whoever changes them saw them. */
    version,
    primaryItems: howMany,
    independentOrigins: howMany,
    originsAllSecondary: howMany,
    overrideG1: checkbox,
    overrideG2: checkbox,
    overrideG4: checkbox,
    overrideG5: checkbox,
    reason,
    requestId,
  })
  .transform(({ overrideG1, overrideG2, overrideG4, overrideG5, ...rules }) => {
    const chosen = { G1: overrideG1, G2: overrideG2, G4: overrideG4, G5: overrideG5 };
    return { ...rules, overridable: OVERRIDABLE_GATES.filter((gate) => chosen[gate]) };
  });
export type ChangePolicy = z.output<typeof changePolicySchema>;
