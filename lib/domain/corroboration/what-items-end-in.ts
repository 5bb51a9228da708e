import { lastCircles } from "./last-circles";
import type { MergedGraph } from "./merged-graph";

/** Lists that are longer together than this are not kept: what they belong to is too tangled to be counted. */
const MOST_KEPT = 4_000_000;

export type ItemEnds = {
  /** Where all that the item relies on ends, as numbers in ascending order; null: too tangled to say. */
  ends: readonly number[] | null;
  /** It relies in the end on a node that is grounded, or is one. */
  reachesGround: boolean;
  /** The same, with unknown lineage taken for an origin. */
  mayReachGround: boolean;
  /** It relies on nothing else: the item itself is where it ends. */
  isEnd: boolean;
};

/** For every item of the graph, in their order, what its closure comes down to (see last-circles.ts). */
export function whatItemsEndIn({ reliesOn, grounded, perhapsGrounded, items }: MergedGraph): ItemEnds[] {
  const { component, count, isLast } = lastCircles(reliesOn);
  const members = Array.from({ length: count }, (): number[] => []);
  for (const [node, number] of component.entries()) members[number]?.push(node);

  const ends: (readonly number[] | null)[] = [];
  const reaches: boolean[] = [];
  const mayReach: boolean[] = [];
  let kept = 0;
  // What is relied on has the lower number, so it is always done before.
  for (let number = 0; number < count; number += 1) {
    const nodes = members[number] ?? [];
    const next = new Set(nodes.flatMap((node) => (reliesOn[node] ?? []).map((to) => component[to] ?? 0)));
    next.delete(number);
    reaches.push(nodes.some((node) => grounded[node]) || [...next].some((to) => reaches[to]));
    mayReach.push(nodes.some((node) => perhapsGrounded[node]) || [...next].some((to) => mayReach[to]));
    const lists = [...new Set([...next].map((to) => ends[to] ?? null))];
    const own = isLast[number] ? [number] : lists.length === 1 ? (lists[0] ?? null) : joined(lists, kept);
    if (own && lists.length !== 1) kept += own.length;
    ends.push(own);
  }
  return items.map(({ node }) => {
    const number = component[node] ?? 0;
    return {
      ends: ends[number] ?? null,
      reachesGround: reaches[number] ?? false,
      mayReachGround: mayReach[number] ?? false,
      isEnd: isLast[number] ?? false,
    };
  });
}

function joined(lists: readonly (readonly number[] | null)[], kept: number): number[] | null {
  const all = new Set<number>();
  for (const list of lists) {
    if (list === null || kept + all.size > MOST_KEPT) return null;
    for (const end of list) all.add(end);
  }
  return [...all].sort((a, b) => a - b);
}
