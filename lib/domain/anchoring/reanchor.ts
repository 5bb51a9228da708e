import type { TextSpan } from "../drafts/text-span";

export type Reanchored = {
  outcome: "unmoved" | "moved" | "changed" | "ambiguous" | "gone";
  span: TextSpan | null;
  candidates: TextSpan[];
  score: number;
};

/** Where spans of one text stand in the next. Finds words that stand there once; everything else is for a person. */
export function reanchor(spans: TextSpan[], from: string, to: string): Reanchored[] {
  return spans.map((span) => {
    const words = from.slice(span.start, span.end);
    const candidates: TextSpan[] = [];
    for (let at = to.indexOf(words); at !== -1; at = to.indexOf(words, at + words.length))
      candidates.push({ start: at, end: at + words.length });
    const [found, ...more] = candidates;
    if (!found) return { outcome: "gone", span: null, candidates: [], score: 0 };
    if (more.length > 0) return { outcome: "ambiguous", span: null, candidates, score: 0.5 };
    return {
      outcome: found.start === span.start ? "unmoved" : "moved",
      span: found,
      candidates: [],
      score: 1,
    };
  });
}
