import { Graph, layout } from "@dagrejs/dagre";
import type { PictureEdge, PictureNode, PictureSide } from "./picture";

export const BOX = { width: 250, height: 86 } as const;

type Point = { x: number; y: number };
/** `x` and `y` are the box's upper left corner. */
export type PlacedNode = PictureNode & Point;
/** A line by its points, the first at the box that relies. */
export type PlacedEdge = PictureEdge & { points: Point[] };

export type PlacedSide = {
  title: string;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  oneOrigin: PlacedEdge[];
  width: number;
  height: number;
};

/**
 * Places one side in columns: what relies to the left of what it relies on, few crossings (dagre: Gansner and others, A Technique for
 * Drawing Directed Graphs, 1993). In pixels; the same picture always lies the same way.
 */
export function placeSide(side: PictureSide): PlacedSide {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 16, ranksep: 112, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of side.nodes) graph.setNode(id, { ...BOX });
  side.edges.forEach(({ from, to }, place) => {
    graph.setEdge(from, to, {}, String(place));
  });
  layout(graph);

  const corner = (id: string): Point => {
    const { x, y } = graph.node(id) as Point;
    return { x: x - BOX.width / 2, y: y - BOX.height / 2 };
  };
  const nodes = side.nodes.map((node) => ({ ...node, ...corner(node.id) }));
  return {
    title: side.title,
    nodes,
    edges: side.edges.map((edge, place) => {
      const { points = [] } = graph.edge(edge.from, edge.to, String(place)) as { points?: Point[] };
      return { ...edge, points: points.map(({ x, y }) => ({ x, y })) };
    }),
    oneOrigin: side.oneOrigin.map((pair) => ({
      ...pair,
      points: between(corner(pair.from), corner(pair.to)),
    })),
    width: Math.max(...nodes.map(({ x }) => x + BOX.width)) + 12,
    height: Math.max(...nodes.map(({ y }) => y + BOX.height)) + 12,
  };
}

/** From top to bottom for boxes in one column, from side to side otherwise. */
function between(one: Point, other: Point): Point[] {
  if (one.x === other.x) {
    const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
    const x = upper.x + BOX.width / 2;
    return [
      { x, y: upper.y + BOX.height },
      { x, y: lower.y },
    ];
  }
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  return [
    { x: left.x + BOX.width, y: left.y + BOX.height / 2 },
    { x: right.x, y: right.y + BOX.height / 2 },
  ];
}
