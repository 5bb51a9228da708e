import type { Actor } from "@/lib/domain/access/actor";
import { type SaidOrigins, saidOrigins } from "@/lib/domain/corroboration/said-origins";
import { lineageGraph } from "@/lib/domain/lineage/lineage-rows";
import { noLongerStands } from "@/lib/domain/lineage/no-longer-stands";
import type { Result } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { reopenAllByChange } from "../claims/reopen-by-change";
import { type AssessedClaim, lockAssessedClaims } from "./assessed-claims";
import { passagesBefore } from "./reach";
import { readLineageRows } from "./rows";

/**
 * Carries out a change of lineage, and counts every assessed claim that it reaches before and after: also those that the
 * actor may not see, for they rest on it all the same. Those that stood and no longer stand are reopened (G6). Their rows
 * are locked before the change. The same number of queries for one claim and for 500.
 */
export async function recounting<Value>(
  tx: Transaction,
  actor: Actor,
  touched: readonly string[],
  change: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  // One change of lineage at a time: two at once could each leave a claim standing that both together undo.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('galley.lineage', 0))`;
  const claims = await lockAssessedClaims(tx, await passagesBefore(tx, touched));
  if (claims.length === 0) return change();
  const before = await countOrigins(tx, claims);
  const changed = await change();
  if (!changed.ok) return changed;
  const after = await countOrigins(tx, claims);
  const fallen = claims.filter(({ id, verdict, items, policy }) => {
    const [was, is] = [before.get(id), after.get(id)];
    return was && is && noLongerStands(verdict, items, policy, was, is);
  });
  await reopenAllByChange(
    tx,
    actor,
    fallen.map((claim) => ({ claim, why: WHY })),
  );
  return changed;
}

const WHY =
  "What is known of where its evidence comes from has changed, and it no longer stands on what “verified” needs.";

async function countOrigins(
  tx: Transaction,
  claims: readonly AssessedClaim[],
): Promise<Map<string, SaidOrigins>> {
  const passages = claims.flatMap(({ items }) => items.map(({ passageId }) => passageId));
  // Names decide nothing, and none is told: every source may have one.
  const rows = await readLineageRows(tx, [...new Set(passages)], {});
  return new Map(
    claims.map(({ id, items }) => {
      const graph = lineageGraph(
        rows,
        items.map(({ passageId }) => passageId),
      );
      return [id, saidOrigins(graph, rows.names)];
    }),
  );
}
