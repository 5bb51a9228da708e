/** "1 claim", "2 claims", "more than 10,000 claims": counting stops after `countedAtMost`. */
export function sayCount(count: number, noun: string, countedAtMost: number): string {
  return `${sayNumber(count, countedAtMost)} ${noun}${count === 1 ? "" : "s"}`;
}

/** "28 claims, 6 left to do" */
export function sayLeft({ total, left }: { total: number; left: number }, countedAtMost: number): string {
  const rest = left === 0 ? "none" : sayNumber(left, countedAtMost);
  return `${sayCount(total, "claim", countedAtMost)}, ${rest} left to do`;
}

function sayNumber(count: number, countedAtMost: number): string {
  return count > countedAtMost
    ? `more than ${countedAtMost.toLocaleString("en")}`
    : count.toLocaleString("en");
}
