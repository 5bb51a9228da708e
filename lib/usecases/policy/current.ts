import { OVERRIDABLE_GATES, type Policy } from "@/lib/domain/verification/policy";
import type { Transaction } from "@/lib/platform/database/client";

/** The newsroom's rules as they are now: the newest version. Part of use cases that have loaded what they decide on. */
export async function readPolicyNow(db: Transaction): Promise<Policy> {
  const newest = await db.policy.findFirstOrThrow({ orderBy: { version: "desc" }, select: RULES });
  return asPolicy(newest);
}

export const RULES = {
  version: true,
  primaryItems: true,
  independentOrigins: true,
  originsAllSecondary: true,
  overridable: true,
} as const;

/** A stored version as the gates read it. */
export function asPolicy({
  overridable,
  ...numbers
}: Omit<Policy, "overridable"> & { overridable: string[] }): Policy {
  return { ...numbers, overridable: OVERRIDABLE_GATES.filter((gate) => overridable.includes(gate)) };
}
