import { independentOrigins } from "./independent-origins";
import { type ItemOrigins, itemOrigins } from "./item-origins";
import type { Independence, LineageGraph, NodeId } from "./lineage-graph";

/** What people call a node, and whether it is named to readers. */
export type NodeName = { name: string; anonymous: boolean };

/** Independence in the names of the newsroom: how many origins, who they are, and how many only rely on them. */
export type SaidOrigins = {
  min: number;
  max: number;
  /** There may be more: the graph was too tangled to count. */
  atLeast?: true;
  /** `min` origins that share nothing, each with how many other items come down to it. */
  independent: (NodeName & { reliedOnBy: number })[];
  /** Those without which `min` falls to 0. */
  single: NodeName[];
  /** Items of which nobody has said yet what they rely on. */
  unknown: string[];
};

/** Of a claim that nothing supports. */
export const NO_ORIGINS: SaidOrigins = { min: 0, max: 0, independent: [], single: [], unknown: [] };

/** The graph's independence, and the same in names. `names` has every node that a person would recognise. */
export function saidOrigins(
  graph: LineageGraph,
  names: ReadonlyMap<NodeId, NodeName>,
): SaidOrigins & { independence: Independence } {
  const independence = independentOrigins(graph);
  const items = itemOrigins(graph);
  const byId = new Map(items.map((item) => [item.id, item]));
  const { min, max, atLeast, independentItems, singlePointsOfFailure } = independence;
  return {
    ...{ min, max, independence },
    ...(atLeast ? { atLeast } : {}),
    independent: independentItems.flatMap((id) => {
      const item = byId.get(id);
      return item
        ? [{ ...namedTogether(item.origins.flat(), names), reliedOnBy: alsoComeDownTo(item, items) }]
        : [];
    }),
    single: namesOf(singlePointsOfFailure, names),
    unknown: [
      ...new Set(
        items.flatMap(({ id, reaches }) => (reaches === "unknown" ? (names.get(id)?.name ?? []) : [])),
      ),
    ],
  };
}

/** Items that are one with the origin are it, and rely on nothing. */
function alsoComeDownTo(one: ItemOrigins, items: readonly ItemOrigins[]): number {
  const origins = new Set(one.origins.flat());
  return items.filter(
    ({ id, origins: others }) =>
      id !== one.id && !origins.has(id) && others.flat().some((node) => origins.has(node)),
  ).length;
}

function namedTogether(nodes: readonly NodeId[], names: ReadonlyMap<NodeId, NodeName>): NodeName {
  const each = namesOf(nodes, names);
  const name = [
    each
      .slice(0, -1)
      .map((node) => node.name)
      .join(", "),
    each.at(-1)?.name,
  ]
    .filter(Boolean)
    .join(" and ");
  return { name, anonymous: each.length > 0 && each.every(({ anonymous }) => anonymous) };
}

/** Each name once; anonymous if any of those that share it is. */
function namesOf(nodes: readonly NodeId[], names: ReadonlyMap<NodeId, NodeName>): NodeName[] {
  const found = new Map<string, NodeName>();
  for (const { name, anonymous } of nodes.flatMap((node) => names.get(node) ?? []))
    found.set(name, { name, anonymous: anonymous || (found.get(name)?.anonymous ?? false) });
  return [...found.values()];
}
