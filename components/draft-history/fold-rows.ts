import type { ComparedRow } from "@/lib/domain/drafts/compare-drafts";

export type RowsPart = { folded: boolean; rows: ComparedRow[] };

/** Same paragraphs that stay in sight before and after what differs. */
const IN_SIGHT = 2;
/** Fewer than this are not worth folding. */
const LEAST_FOLDED = 4;

/** Long stretches of paragraphs that are the same in both drafts, folded but for those next to a difference. */
export function foldRows(rows: readonly ComparedRow[]): RowsPart[] {
  const parts: RowsPart[] = [];
  const stretches = stretchesOf(rows);
  for (const [index, stretch] of stretches.entries()) {
    const lead = index === 0 ? 0 : IN_SIGHT;
    const tail = index === stretches.length - 1 ? 0 : IN_SIGHT;
    const inner = stretch.slice(lead, stretch.length - tail);
    if (stretch[0]?.kind !== "same" || inner.length < LEAST_FOLDED || stretches.length === 1)
      parts.push({ folded: false, rows: stretch });
    else
      parts.push(
        { folded: false, rows: stretch.slice(0, lead) },
        { folded: true, rows: inner },
        { folded: false, rows: stretch.slice(stretch.length - tail) },
      );
  }
  return parts.filter((part) => part.rows.length > 0);
}

/** Neighbours that are the same in both, and neighbours that differ. */
function stretchesOf(rows: readonly ComparedRow[]): ComparedRow[][] {
  const stretches: ComparedRow[][] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last && (last[0]?.kind === "same") === (row.kind === "same")) last.push(row);
    else stretches.push([row]);
  }
  return stretches;
}
