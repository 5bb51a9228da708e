import { isSpanInside, type TextSpan } from "../drafts/text-span";
import { alignWords } from "./align-words";
import { placeSpan } from "./place-span";
import type { Reanchored } from "./reanchored";
import { indexWords } from "./same-words";
import { partnersOf } from "./sentence-partners";
import { readWords } from "./words";

export type { Reanchored, TextSpan };

/**
 * Where spans of one draft stand in the next; one answer per span, in the order given. Offsets are UTF-16 units, ends
 * exclusive; both texts as `normaliseDraftText` gives them. Never throws: a span that is empty, blank, outside the text
 * or cuts a surrogate pair is gone.
 *
 * - unmoved: the same words in their context, at the same offset. moved: the same, at another offset, be it that
 *   something was put in before them or that their paragraph was carried elsewhere.
 * - changed: the same place, other words. Also where only white space, the shape of quotation marks or dashes differs,
 *   which `isTypographicChange` tells apart.
 * - ambiguous: the same words stand in several places and the context doesn't decide.
 * - gone: not in the new draft, even when the same words stand elsewhere by chance.
 */
export function reanchor(spans: TextSpan[], from: string, to: string): Reanchored[] {
  const isSame = from === to;
  const { a, b } = isSame ? readWords("", "") : readWords(from, to);
  const alignment = alignWords(a, b);
  const comparison = {
    alignment,
    partners: partnersOf(alignment),
    index: indexWords(b),
    indexInA: indexWords(a),
  };
  return spans.map((span) => {
    if (!isSpanInside(span, from)) return { outcome: "gone", span: null, candidates: [], score: 0 };
    if (isSame) return { outcome: "unmoved", span, candidates: [], score: 1 };
    return placeSpan(span, comparison);
  });
}
