import { diffArrays } from "diff";
import { type DiffPart, wordDiff } from "../history/word-diff";
import { type Paragraph, pairParagraphs, paragraphsIn } from "./pair-paragraphs";
import type { TextSpan } from "./text-span";

/** A row of a comparison: paragraphs that stand beside each other. Spans are UTF-16 offsets into their own draft. */
export type ComparedRow =
  | { kind: "same"; from: TextSpan; to: TextSpan }
  | { kind: "changed"; from: TextSpan; to: TextSpan; parts: DiffPart[] }
  /** Not in the later draft; `moved`: the same paragraph stands elsewhere in it. */
  | { kind: "gone"; from: TextSpan; moved: boolean }
  | { kind: "new"; to: TextSpan; moved: boolean };

/** Beyond this many differences paragraphs are no longer told apart one by one: these are two different texts. */
const MOST_EDITS = 3_000;

/**
 * Two drafts side by side, paragraph by paragraph, in reading order of both: the same ones, rewritten ones with the
 * difference of their words, and those that only one has. Every paragraph of both is in exactly one row. Paragraphs are
 * aligned by Myers' diff; within a place that changed, those that share most words are put beside each other.
 */
export function compareDrafts(from: string, to: string): ComparedRow[] {
  const before = paragraphsIn(from);
  const after = paragraphsIn(to);
  const rows: ComparedRow[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { kept, gone, fresh } of placesOf(before, after)) {
    const left = before.slice(atBefore, atBefore + gone);
    const right = after.slice(atAfter, atAfter + fresh);
    rows.push(...(kept ? sameRows(left, right) : changedRows(left, right)));
    atBefore += gone;
    atAfter += fresh;
  }
  return withMoves(rows, from, to);
}

type Place = { kept: boolean; gone: number; fresh: number };

/** Stretches of paragraphs that stayed, and places between them that changed, with how many paragraphs each has. */
function placesOf(before: readonly Paragraph[], after: readonly Paragraph[]): Place[] {
  const [old, now] = [before, after].map((paragraphs) => paragraphs.map(({ text }) => text));
  const hunks = diffArrays(old ?? [], now ?? [], { maxEditLength: MOST_EDITS });
  if (!hunks) return [{ kept: false, gone: before.length, fresh: after.length }];
  const places: Place[] = [];
  for (const { added, removed, value } of hunks) {
    const last = places.at(-1);
    if (!added && !removed) places.push({ kept: true, gone: value.length, fresh: value.length });
    else {
      const place = last && !last.kept ? last : { kept: false, gone: 0, fresh: 0 };
      if (place !== last) places.push(place);
      if (removed) place.gone += value.length;
      else place.fresh += value.length;
    }
  }
  return places;
}

function sameRows(before: readonly Paragraph[], after: readonly Paragraph[]): ComparedRow[] {
  return before.flatMap(({ span }, index): ComparedRow[] => {
    const to = after[index]?.span;
    return to ? [{ kind: "same", from: span, to }] : [];
  });
}

function changedRows(before: readonly Paragraph[], after: readonly Paragraph[]): ComparedRow[] {
  return pairParagraphs(before, after).flatMap(({ before: one, after: other }): ComparedRow[] => {
    if (one && other)
      return [{ kind: "changed", from: one.span, to: other.span, parts: wordDiff(one.text, other.text) }];
    if (one) return [{ kind: "gone", from: one.span, moved: false }];
    return other ? [{ kind: "new", to: other.span, moved: false }] : [];
  });
}

/** The same paragraph gone from one place and new in another has moved. */
function withMoves(rows: ComparedRow[], from: string, to: string): ComparedRow[] {
  const textOf = (row: ComparedRow) =>
    row.kind === "gone"
      ? from.slice(row.from.start, row.from.end)
      : row.kind === "new"
        ? to.slice(row.to.start, row.to.end)
        : null;
  const texts = (kind: "gone" | "new") =>
    new Set(rows.filter((row) => row.kind === kind).map((row) => textOf(row)));
  const [gone, fresh] = [texts("gone"), texts("new")];
  return rows.map((row) => {
    if (row.kind === "gone") return { ...row, moved: fresh.has(textOf(row)) };
    return row.kind === "new" ? { ...row, moved: gone.has(textOf(row)) } : row;
  });
}
