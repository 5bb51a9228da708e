import type { MergedGraph } from "./merged-graph";

/**
 * The nodes that are on every way from an item that counts to a node that is grounded: without one of them, nothing
 * counts any more. Leaving a node out grounds nobody: who relied on it still relied on something. In the order of a way
 * from an item to its ground; empty when nothing counts.
 *
 * One shortest way is walked; a node of it can be done without when some side way leads round it. O(nodes + edges).
 */
export function singlePoints({ reliesOn, grounded, items }: MergedGraph): number[] {
  const way = someWay(
    reliesOn,
    grounded,
    items.map(({ node }) => node),
  );
  if (!way) return [];
  const placeOnWay = new Map(way.map((node, place) => [node, place]));
  const visited = new Uint8Array(reliesOn.length);
  // How far along the way one gets so far by leaving it; way.length is the ground itself.
  let farthest = 0;
  const explore = (starts: readonly number[]) => {
    const open = [...starts];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const place = placeOnWay.get(node);
      if (place !== undefined) {
        farthest = Math.max(farthest, place);
        continue;
      }
      if (visited[node]) continue;
      visited[node] = 1;
      if (grounded[node]) farthest = way.length;
      for (const next of reliesOn[node] ?? []) open.push(next);
    }
  };

  const points: number[] = [];
  explore(items.map(({ node }) => node));
  way.forEach((node, place) => {
    if (farthest <= place) points.push(node);
    if (grounded[node]) farthest = way.length;
    explore(reliesOn[node] ?? []);
  });
  return points;
}

/** A shortest way from any item to a grounded node, both included; null when there is none. */
function someWay(
  reliesOn: readonly (readonly number[])[],
  grounded: readonly boolean[],
  starts: readonly number[],
): number[] | null {
  const cameFrom = new Int32Array(reliesOn.length).fill(-2);
  const queue = [...new Set(starts)];
  for (const start of queue) cameFrom[start] = -1;
  for (const node of queue) {
    if (grounded[node]) {
      const way = [node];
      for (let back = cameFrom[node] ?? -1; back >= 0; back = cameFrom[back] ?? -1) way.push(back);
      return way.reverse();
    }
    for (const next of reliesOn[node] ?? []) {
      if (cameFrom[next] !== -2) continue;
      cameFrom[next] = node;
      queue.push(next);
    }
  }
  return null;
}
