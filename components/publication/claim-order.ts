/** The ids of all claims: first those of the order that still are among them, then the rest as they come. */
export function firstChosen(
  claims: readonly { claimId: string }[],
  order: readonly { claimId: string }[],
): string[] {
  const all = new Set(claims.map(({ claimId }) => claimId));
  return [...new Set([...order.map(({ claimId }) => claimId).filter((id) => all.has(id)), ...all])];
}

/** The same ids with the one at this index moved by one. */
export function moved(order: readonly string[], index: number, by: -1 | 1): string[] {
  const next = order.toSpliced(index, 1);
  return next.toSpliced(index + by, 0, ...order.slice(index, index + 1));
}
