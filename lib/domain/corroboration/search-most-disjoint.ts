import {
  addAll,
  addBit,
  type BitSet,
  countShared,
  emptyBits,
  keepOnly,
  nextBit,
  nextShared,
  removeAll,
  removeBit,
} from "./bit-set";

/** Words of bits that may be touched: most of a second. Sixty sets need a hundredth of it. */
const MOST_WORK = 30_000_000;

type Search = {
  /** For each set, which others share a member with it. */
  conflicts: readonly BitSet[];
  /** The members of each set, renumbered; and how many the smallest has. */
  members: readonly BitSet[];
  fewestMembers: number;
  work: number;
  cutShort: boolean;
};

/**
 * The most sets of which no two share a member, as their indexes in order: a largest independent set of the graph of
 * conflicts, by branch and bound. Exact, unless the search would touch more than MOST_WORK words: then `exact` is false and
 * `chosen` the most that was found. Counted work and not the clock ends it, so that the same sets always have the same
 * answer.
 *
 * Each step takes sets that some best choice has, splits what falls apart, gives up a branch
 * that cannot win, and branches on the set with the most conflicts. What is left cannot give more than the cliques that
 * cover it (one set of a clique at most is taken; E. Tomita and T. Kameda, 2007, on the complement), nor more than its
 * members can be shared out to.
 */
export function searchMostDisjoint(sets: readonly (readonly number[])[]): {
  chosen: number[];
  exact: boolean;
} {
  const members = memberBits(sets);
  const search: Search = {
    ...{ members, conflicts: conflictsOf(sets), work: 0, cutShort: false },
    fewestMembers: Math.min(...sets.map(({ length }) => length)),
  };
  const all = emptyBits(sets.length);
  for (const set of sets.keys()) addBit(all, set);
  const chosen = largestIn(search, all, -1) ?? [];
  return { chosen: chosen.sort((a, b) => a - b), exact: !search.cutShort };
}

/** The largest set within `left`, if it has more than `mustBeat` sets. Changes `left`. */
function largestIn(search: Search, left: BitSet, mustBeat: number): number[] | null {
  const { taken, mostTangled } = takeLoose(search, left);
  const beaten = (set: number[]) => (set.length > mustBeat ? set : null);
  if (mostTangled === -1) return beaten(taken);
  if (taken.length + mostPossible(search, left) <= mustBeat) return null;

  const parts = partsOf(search, left);
  if (parts.length > 1) return beaten(parts.reduce((set, part) => withLargestOf(search, set, part), taken));

  // Without it first: what is in the way of most is seldom in a large set, and a large set found early cuts the rest.
  const beside = left.slice();
  removeBit(left, mostTangled);
  removeBit(beside, mostTangled);
  removeAll(beside, search.conflicts[mostTangled] as BitSet);
  const without = largestIn(search, left, mustBeat - taken.length);
  if (search.work > MOST_WORK) {
    search.cutShort = true;
    return without && [...taken, ...without];
  }
  const found = largestIn(search, beside, (without?.length ?? mustBeat - taken.length) - 1);
  const best = found ? [mostTangled, ...found] : without;
  return best && [...taken, ...best];
}

function withLargestOf(search: Search, set: number[], part: BitSet): number[] {
  return [...set, ...(largestIn(search, part, -1) ?? [])];
}

/**
 * Takes every set whose conflicts conflict among themselves, all of them, until there is none: one of it and them at most
 * can be had. Names the one with the most conflicts then.
 */
function takeLoose(search: Search, left: BitSet): { taken: number[]; mostTangled: number } {
  const taken: number[] = [];
  for (;;) {
    let mostTangled = -1;
    let most = -1;
    let tookOne = false;
    for (let set = nextBit(left, 0); set !== -1; set = nextBit(left, set + 1)) {
      const neighbours = search.conflicts[set] as BitSet;
      const degree = countShared(left, neighbours);
      search.work += left.length;
      if (degree <= 1 || allConflict(search, left, neighbours)) {
        taken.push(set);
        removeBit(left, set);
        removeAll(left, neighbours);
        tookOne = true;
      } else if (degree > most) {
        most = degree;
        mostTangled = set;
      }
    }
    if (!tookOne) return { taken, mostTangled };
  }
}

function allConflict(search: Search, left: BitSet, sets: BitSet): boolean {
  for (let set = nextShared(left, sets, 0); set !== -1; set = nextShared(left, sets, set + 1)) {
    const neighbours = search.conflicts[set] as BitSet;
    search.work += left.length;
    for (let word = 0; word < left.length; word += 1) {
      const apart = (left[word] ?? 0) & (sets[word] ?? 0) & ~(neighbours[word] ?? 0);
      if (apart !== 0 && (word !== set >>> 5 || apart !== 1 << (set & 31))) return false;
    }
  }
  return true;
}

function mostPossible(search: Search, left: BitSet): number {
  const members = emptyBits((search.members[0]?.length ?? 0) * 32);
  for (let set = nextBit(left, 0); set !== -1; set = nextBit(left, set + 1)) {
    addAll(members, search.members[set] as BitSet);
    search.work += members.length;
  }
  const shares = Math.floor(countShared(members, members) / search.fewestMembers);
  return Math.min(shares, cliquesCovering(search, left));
}

function cliquesCovering(search: Search, left: BitSet): number {
  const uncovered = left.slice();
  let cliques = 0;
  for (let first = nextBit(uncovered, 0); first !== -1; first = nextBit(uncovered, first)) {
    cliques += 1;
    const joinable = uncovered.slice();
    for (let set = first; set !== -1; set = nextBit(joinable, set + 1)) {
      removeBit(uncovered, set);
      keepOnly(joinable, search.conflicts[set] as BitSet);
      search.work += left.length;
    }
  }
  return cliques;
}

/** The parts of `left` between which there is no conflict. */
function partsOf(search: Search, left: BitSet): BitSet[] {
  const unseen = left.slice();
  const parts: BitSet[] = [];
  for (let start = nextBit(unseen, 0); start !== -1; start = nextBit(unseen, start)) {
    const part = new Uint32Array(left.length);
    const open = [start];
    removeBit(unseen, start);
    for (let set = open.pop(); set !== undefined; set = open.pop()) {
      addBit(part, set);
      const reached = unseen.slice();
      keepOnly(reached, search.conflicts[set] as BitSet);
      removeAll(unseen, reached);
      for (let next = nextBit(reached, 0); next !== -1; next = nextBit(reached, next + 1)) open.push(next);
      search.work += left.length;
    }
    parts.push(part);
  }
  return parts;
}

function conflictsOf(sets: readonly (readonly number[])[]): BitSet[] {
  const holders = new Map<number, BitSet>();
  sets.forEach((members, set) => {
    for (const member of members) {
      const bits = holders.get(member) ?? emptyBits(sets.length);
      addBit(bits, set);
      holders.set(member, bits);
    }
  });
  return sets.map((members, set) => {
    const conflicts = emptyBits(sets.length);
    for (const member of members) addAll(conflicts, holders.get(member) as BitSet);
    removeBit(conflicts, set);
    return conflicts;
  });
}

function memberBits(sets: readonly (readonly number[])[]): BitSet[] {
  const numbers = new Map<number, number>();
  for (const member of sets.flat()) if (!numbers.has(member)) numbers.set(member, numbers.size);
  return sets.map((members) => {
    const bits = emptyBits(numbers.size);
    for (const member of members) addBit(bits, numbers.get(member) ?? 0);
    return bits;
  });
}
