import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { policyProblems } from "@/lib/domain/verification/policy";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, changedFields } from "../history/append";
import { asPolicy, RULES } from "./current";
import { policyFacts } from "./facts";
import type { ChangePolicy } from "./schema";

/**
 * Makes a new version of the newsroom's rules, with a reason. What was decided keeps the version that it was decided
 * under; what waits for sign-off is signed under the new one. A change that changes nothing makes no version.
 */
export async function changePolicy(actor: Actor, input: ChangePolicy): Promise<Result<{ version: number }>> {
  if (!can(actor, "policy.change")) return refuse({ code: "notAllowed", permission: "policy.change" });
  return inTransaction(async (tx) => {
    // Two editors don't make one version: the second waits here, and then sees the first one's.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('policy'))`;
    const { requestId, reason, version, ...rules } = input;
    const same = await tx.policy.findUnique({
      where: { requestId, byId: actor.personId },
      select: { version: true },
    });
    if (same) return done(same);
    const newest = await tx.policy.findFirstOrThrow({
      orderBy: { version: "desc" },
      select: { ...RULES, at: true, by: { select: { name: true } } },
    });
    const { at, by, ...stored } = newest;
    const before = asPolicy(stored);
    const change = changedFields(policyFacts(before), policyFacts(rules));
    if (!change) return done({ version: before.version });
    if (before.version !== version)
      return refuse({
        code: "changedMeanwhile",
        by: by?.name ?? "Galley",
        at: at.toISOString(),
        current: policyFacts(before),
        version: before.version,
      });
    const fields = policyProblems(rules);
    if (Object.keys(fields).length > 0) return refuse({ code: "invalid", fields });
    const made = await tx.policy.create({
      data: { ...rules, version: version + 1, reason, requestId, byId: actor.personId },
      select: { version: true },
    });
    await appendEvent(tx, actor, {
      kind: "policy.changed",
      before: change.before,
      after: { ...change.after, policyVersion: made.version },
      reason,
    });
    return done(made);
  });
}
