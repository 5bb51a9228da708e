/** Small whole numbers as bits, 32 to a word: sets of vertices that are compared and cut down millions of times. */
export type BitSet = Uint32Array;

export function emptyBits(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function addBit(bits: BitSet, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

export function removeBit(bits: BitSet, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) & ~(1 << (bit & 31));
}

export function addAll(bits: BitSet, others: BitSet): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (others[word] ?? 0);
}

export function removeAll(bits: BitSet, others: BitSet): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & ~(others[word] ?? 0);
}

export function keepOnly(bits: BitSet, others: BitSet): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & (others[word] ?? 0);
}

/** The lowest member that is not below `from`; -1 when there is none. */
export function nextBit(bits: BitSet, from: number): number {
  for (let word = from >>> 5; word < bits.length; word += 1) {
    const rest = (bits[word] ?? 0) & (word === from >>> 5 ? -1 << (from & 31) : -1);
    if (rest !== 0) return word * 32 + 31 - Math.clz32(rest & -rest);
  }
  return -1;
}

/** The lowest member of both that is not below `from`; -1 when there is none. */
export function nextShared(bits: BitSet, others: BitSet, from: number): number {
  for (let word = from >>> 5; word < bits.length; word += 1) {
    const rest = (bits[word] ?? 0) & (others[word] ?? 0) & (word === from >>> 5 ? -1 << (from & 31) : -1);
    if (rest !== 0) return word * 32 + 31 - Math.clz32(rest & -rest);
  }
  return -1;
}

/** How many members the two have in common. */
export function countShared(bits: BitSet, others: BitSet): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += onesOf((bits[word] ?? 0) & (others[word] ?? 0));
  return count;
}

/** H. Warren, Hacker's Delight, 5-1. */
function onesOf(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
