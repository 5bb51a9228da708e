/** A passage, or what stands for one: any name that is the same wherever the node is meant. */
export type NodeId = string;

/**
 * What is known of who relies on whom. `items` are the supporting passages. An edge `[a, b]` of `reliesOn` says that a
 * relies on b. A group of `sameOrigin` is one origin: one leaker, one owner, one principal. A node that is named in an
 * edge, a group or an item but not in `nodes` has unknown lineage.
 */
export type LineageGraph = {
  items: NodeId[];
  nodes: { id: NodeId; lineage: "known" | "unknown"; ownReporting: boolean }[];
  reliesOn: [NodeId, NodeId][];
  sameOrigin: NodeId[][];
};

/**
 * How many origins stand behind the items, between what is proven (`min`, which gates use) and what is possible (`max`).
 * `independentItems` are `min` items that share nothing; `singlePointsOfFailure` the nodes without which `min` is 0.
 */
export type Independence = {
  min: number;
  max: number;
  independentItems: NodeId[];
  singlePointsOfFailure: NodeId[];
  /** Only on a graph too large and too tangled to be searched through: there are at least as many as `min` and `max`. */
  atLeast?: true;
};
