import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Policy } from "@/lib/domain/verification/policy";
import { database } from "@/lib/platform/database/client";
import { asPolicy, RULES } from "./current";

/** One version of the newsroom's rules, who made it and why. `by` is null for the rules that Galley came with. */
export type PolicyVersion = Policy & { reason: string; by: string | null; at: string };

export const POLICY_VERSIONS_SHOWN = 50;

/** The versions of the newsroom's rules, newest first, and how many there are. */
export async function readPolicies(actor: Actor): Promise<{ versions: PolicyVersion[]; total: number }> {
  if (!can(actor, "policy.read")) return { versions: [], total: 0 };
  const [rows, total] = await Promise.all([
    database().policy.findMany({
      orderBy: { version: "desc" },
      take: POLICY_VERSIONS_SHOWN,
      select: { ...RULES, reason: true, at: true, by: { select: { name: true } } },
    }),
    database().policy.count(),
  ]);
  const versions = rows.map(({ reason, at, by, ...rules }) => ({
    ...asPolicy(rules),
    ...{ reason, at: at.toISOString(), by: by?.name ?? null },
  }));
  return { versions, total };
}
