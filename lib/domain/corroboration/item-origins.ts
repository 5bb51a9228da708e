import type { LineageGraph, NodeId } from "./lineage-graph";
import { type MergedGraph, mergeOrigins } from "./merged-graph";

/** What one item comes down to. */
export type ItemOrigins = {
  id: NodeId;
  /** It comes down to an origin; or whether it does is not known; or it goes in circles and reaches none. */
  reaches: "origin" | "unknown" | "nothing";
  /** The origins that it comes down to, each as the nodes that are one in it; the item itself, when it is one. */
  origins: NodeId[][];
};

/** For every item of the graph, in their order, the origins that it comes down to. O(items · (nodes + edges)). */
export function itemOrigins(graph: LineageGraph): ItemOrigins[] {
  const merged = mergeOrigins(graph);
  return merged.items.map(({ id, node }) => {
    const closure = closureOf(merged, node);
    const grounded = merged.grounded[node] ? [node] : closure.filter((each) => merged.grounded[each]);
    const mayReach = closure.some((each) => merged.perhapsGrounded[each]);
    return {
      id,
      reaches: grounded.length > 0 ? "origin" : mayReach ? "unknown" : "nothing",
      origins: grounded.map((each) => merged.members[each] ?? []),
    };
  });
}

/** The nodes that are origins: of a merged one, all that are one in it. */
export function groundedNodes(graph: LineageGraph): Set<NodeId> {
  const { members, grounded } = mergeOrigins(graph);
  return new Set(members.flatMap((ids, node) => (grounded[node] ? ids : [])));
}

function closureOf({ reliesOn }: MergedGraph, start: number): number[] {
  const closure = new Set([start]);
  for (const node of closure) for (const next of reliesOn[node] ?? []) closure.add(next);
  return [...closure];
}
