import type { SharedRun } from "./shared-runs";

/**
 * Of runs given in the first text's order, those that also follow each other in the second and together hold the most
 * words: what stayed in its order. The others changed places. O(n log n), a Fenwick tree of the
 * best chain that ends at or before each place of the second text.
 */
export function heaviestChain(runs: SharedRun[]): SharedRun[] {
  const rankOf = new Map(runs.toSorted((x, y) => x.b - y.b).map((run, rank) => [run, rank + 1]));
  const best = new Array<Link | undefined>(runs.length + 1);
  let heaviest: Link | undefined;
  for (const run of runs) {
    const rank = rankOf.get(run) ?? 0;
    let before: Link | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) before = heavier(before, best[at]);
    const link = { run, before, weight: (before?.weight ?? 0) + run.length };
    for (let at = rank; at <= runs.length; at += at & -at) best[at] = heavier(best[at], link);
    heaviest = heavier(heaviest, link);
  }
  const chain: SharedRun[] = [];
  for (let link = heaviest; link; link = link.before) chain.push(link.run);
  return chain.reverse();
}

type Link = { run: SharedRun; before: Link | undefined; weight: number };

function heavier(one: Link | undefined, other: Link | undefined): Link | undefined {
  return (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one;
}
