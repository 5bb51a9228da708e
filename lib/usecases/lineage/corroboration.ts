import type { Independence, LineageGraph } from "@/lib/domain/corroboration/lineage-graph";
import { type SaidOrigins, saidOrigins } from "@/lib/domain/corroboration/said-origins";
import { lineageGraph } from "@/lib/domain/lineage/lineage-rows";
import type { Transaction } from "@/lib/platform/database/client";
import { namedOnClaim } from "./nameable";
import { readLineageRows } from "./rows";

export type Corroboration = {
  /** How many origins stand behind what fully supports the exact wording: what the gates count. */
  origins: SaidOrigins;
  /** What was counted, and what came of it: kept with what is decided on it. */
  lineage: { graph: LineageGraph; independence: Independence };
};

/**
 * The origins behind a claim's supporting evidence, as its lineage is said now. In names that everyone who may see the claim
 * may read. The claim is one that the caller has loaded for its actor.
 */
export async function readCorroboration(tx: Transaction, claimId: string): Promise<Corroboration> {
  const evidence = await tx.evidence.findMany({
    where: { claimId, stance: "supports" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { passageId: true },
  });
  const items = evidence.map(({ passageId }) => passageId);
  const rows = await readLineageRows(tx, items, namedOnClaim(claimId));
  const graph = lineageGraph(rows, items);
  const { independence, ...origins } = saidOrigins(graph, rows.names);
  return { origins, lineage: { graph, independence } };
}
