import type { LineageGraph, NodeId } from "./lineage-graph";

/** The graph over numbered nodes, every group of one origin a single node. */
export type MergedGraph = {
  size: number;
  /** What each node relies on: no node twice, never itself. */
  reliesOn: number[][];
  grounded: boolean[];
  /** The same, with unknown lineage taken for an origin: what would count at most. */
  perhapsGrounded: boolean[];
  /** The node of each item, in the order of the items, an item named twice once. */
  items: { id: NodeId; node: number }[];
  /** Who was merged into each node, in the order in which the graph names them. */
  members: NodeId[][];
};

/**
 * Merging comes first: groups that share a node are one, a merged node is known (or own reporting) when any member is,
 * and edges inside it vanish. A node that relies on itself relies on nothing further, so that edge vanishes too.
 * Linear in the graph, but for the inverse Ackermann factor of union-find (Tarjan 1975).
 */
export function mergeOrigins(graph: LineageGraph): MergedGraph {
  const numbers = numbered(graph);
  const parent = Array.from({ length: numbers.size }, (_, number) => number);
  const number = (id: NodeId) => rootOf(parent, numbers.get(id) ?? 0);
  for (const [first, ...others] of graph.sameOrigin) {
    if (first === undefined) continue;
    for (const other of others) parent[number(other)] = number(first);
  }

  const nodeOfRoot = new Map<number, number>();
  const members: NodeId[][] = [];
  for (const [id] of numbers) {
    const root = number(id);
    const node = nodeOfRoot.get(root) ?? members.length;
    nodeOfRoot.set(root, node);
    if (node === members.length) members.push([]);
    members[node]?.push(id);
  }
  const nodeOf = (id: NodeId) => nodeOfRoot.get(number(id)) ?? 0;

  const relies = members.map(() => new Set<number>());
  for (const [from, to] of graph.reliesOn) {
    if (nodeOf(from) !== nodeOf(to)) relies[nodeOf(from)]?.add(nodeOf(to));
  }
  const known = members.map(() => false);
  const ownReporting = members.map(() => false);
  for (const node of graph.nodes) {
    if (node.lineage === "known") known[nodeOf(node.id)] = true;
    if (node.ownReporting) ownReporting[nodeOf(node.id)] = true;
  }
  const grounded = relies.map(({ size }, node) => ownReporting[node] || (known[node] && size === 0) || false);
  return {
    size: members.length,
    reliesOn: relies.map((nodes) => [...nodes]),
    grounded,
    perhapsGrounded: grounded.map((is, node) => is || !known[node]),
    items: [...new Set(graph.items)].map((id) => ({ id, node: nodeOf(id) })),
    members,
  };
}

/** Every name in the graph, those of `nodes` first. */
function numbered({ items, nodes, reliesOn, sameOrigin }: LineageGraph): Map<NodeId, number> {
  const numbers = new Map<NodeId, number>();
  const number = (id: NodeId) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
  };
  for (const { id } of nodes) number(id);
  for (const id of items) number(id);
  for (const edge of reliesOn) for (const id of edge) number(id);
  for (const group of sameOrigin) for (const id of group) number(id);
  return numbers;
}

function rootOf(parent: number[], number: number): number {
  let root = number;
  for (let above = parent[root]; above !== undefined && above !== root; above = parent[root]) {
    // Path halving: everyone on the way points at their grandparent.
    parent[root] = parent[above] ?? above;
    root = parent[root] ?? above;
  }
  return root;
}
