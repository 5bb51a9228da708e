import { searchMostDisjoint } from "./search-most-disjoint";

/** More sets than this are not searched through, once what is easy was decided: what fits is taken in their order. */
const MOST_SEARCHED = 1000;
/** Nor are sets that have more members than this together. */
const MOST_MEMBERS = 500_000;

/**
 * The most sets of which no two share a member (maximum set packing), as their indexes in order. Sets with one member
 * are taken first and for good: whatever else has that member can be exchanged for it. Of sets that are the same the
 * first is meant. Exact, or `exact` is false and `chosen` is the most that was found.
 */
export function mostDisjoint(sets: readonly (readonly number[])[]): { chosen: number[]; exact: boolean } {
  const used = new Set<number>();
  const alone: number[] = [];
  const different = firstOfEach(sets);
  for (const index of different) {
    const [only, another] = sets[index] ?? [];
    if (only === undefined || another !== undefined) continue;
    used.add(only);
    alone.push(index);
  }
  const left = different.filter((index) => !sets[index]?.some((member) => used.has(member)));
  const members = left.map((index) => sets[index] ?? []);
  const count = members.reduce((sum, { length }) => sum + length, 0);
  const few = left.length <= MOST_SEARCHED && count <= MOST_MEMBERS;
  const found = few ? searchMostDisjoint(members) : inTheirOrder(members);
  const searched = found.chosen.map((set) => left[set] ?? 0);
  return { chosen: [...alone, ...searched].sort((a, b) => a - b), exact: found.exact };
}

function firstOfEach(sets: readonly (readonly number[])[]): number[] {
  const seen = new Set<string | readonly number[]>();
  return [...sets.keys()].filter((index) => {
    const set = sets[index] ?? [];
    // Mostly the very same list: not written out again.
    if (seen.has(set)) return false;
    const key = set.join(" ");
    const isNew = !seen.has(key);
    seen.add(set).add(key);
    return isNew;
  });
}

/** Small ones first: they leave most room. */
function inTheirOrder(sets: readonly (readonly number[])[]): { chosen: number[]; exact: false } {
  const used = new Set<number>();
  const order = [...sets.keys()].sort((a, b) => (sets[a]?.length ?? 0) - (sets[b]?.length ?? 0));
  const chosen = order.filter((index) => {
    if (sets[index]?.some((member) => used.has(member))) return false;
    for (const member of sets[index] ?? []) used.add(member);
    return true;
  });
  return { chosen, exact: false };
}
