import { joinProposed } from "@/lib/domain/claims/proposed-claims";
import type { ProposedClaim } from "@/lib/domain/claims/split-sentence";

/** A proposal as a person has it before them: changed, left out, or merged with the next. */
export type SplitRow = ProposedClaim & { id: number; isIncluded: boolean };

export function rowsOf(proposed: readonly ProposedClaim[]): SplitRow[] {
  return proposed.map((claim, id) => ({ ...claim, id, isIncluded: true }));
}

export function changeRow(rows: readonly SplitRow[], id: number, change: Partial<SplitRow>): SplitRow[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** The row and the one after it as one; unchanged where none comes after. */
export function mergeWithNext(
  rows: readonly SplitRow[],
  id: number,
  { words, start }: { words: string; start: number },
): SplitRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const [one, next] = [rows[at], rows[at + 1]];
  if (!one || !next) return [...rows];
  const both = { ...joinProposed(one, next, words, start), id, isIncluded: true };
  return [...rows.slice(0, at), both, ...rows.slice(at + 2)];
}

export type RowProblem = { id: number; field: "wording" | "attributedTo"; sentence: string };

/** What is still missing from the rows that are to be logged, the first thing of each. */
export function problemsOf(rows: readonly SplitRow[]): RowProblem[] {
  return rows.flatMap(({ id, isIncluded, wording, attributionKind, attributedTo }): RowProblem[] => {
    if (!isIncluded) return [];
    if (wording.trim() === "")
      return [{ id, field: "wording", sentence: "Write the claim as one sentence that can be checked." }];
    const isNobodys = attributionKind === "own_voice" || attributionKind === "anonymous";
    if (isNobodys || attributedTo.trim() !== "") return [];
    return [{ id, field: "attributedTo", sentence: "Say who asserts it: the words name nobody." }];
  });
}

/** What is sent of the rows: the newsroom's own voice is nobody else's. */
export function claimsOf(rows: readonly SplitRow[]) {
  return rows
    .filter((row) => row.isIncluded)
    .map(({ wording, span, type, attributionKind, attributedTo }) => ({
      ...{ wording, type, attributionKind, ...span },
      attributedTo: attributionKind === "own_voice" ? "" : attributedTo,
    }));
}
