/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Random = {
  number(): number;
  below(limit: number): number;
  pick<T>(list: T[]): T;
  chance(p: number): boolean;
};

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(number() * limit);
  return {
    number,
    below,
    chance: (p) => number() < p,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error("Nothing to pick from");
      return picked;
    },
  };
}
