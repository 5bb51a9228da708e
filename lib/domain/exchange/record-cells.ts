/** A field's value as the text of one cell. A list of one is told without a number, an empty one is an empty cell. */
export function cellOf(value: string | number | boolean | null | readonly string[]): string {
  if (Array.isArray(value)) return value.length > 1 ? numbered(value) : (value[0] ?? "");
  return String(value ?? "");
}

/** Several values in one cell, as numbered lines. Lines after an item's first are set in, so that none passes for the next number. */
export function numbered(values: readonly string[]): string {
  return values.map((value, index) => `${index + 1}. ${value.replaceAll("\n", "\n   ")}`).join("\n");
}
