/** The single words of a table, between white space. */
export function words(table: string): string[] {
  return table.trim().split(/\s+/);
}

/** The phrases of a table, between upright strokes; line breaks inside it are spaces. */
export function list(table: string): string[] {
  return table.split("|").map((phrase) => phrase.trim().replaceAll(/\s+/g, " "));
}
