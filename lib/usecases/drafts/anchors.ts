import { type Reanchored, reanchor } from "@/lib/domain/anchoring/reanchor";
import type { TextSpan } from "@/lib/domain/drafts/text-span";

export type Anchors = (spans: readonly TextSpan[], from: string, to: string) => Reanchored[];

/**
 * reanchor that remembers its answers: a long draft takes seconds, and these are not to be spent inside the transaction
 * that holds the story locked. Asked before it begins, the same questions are answered at once.
 */
export function rememberedAnchors(): Anchors {
  const known = new Map<string, Map<string, Map<string, Reanchored>>>();
  return (spans, from, to) => {
    const answers = inner(inner(known, to), from);
    const asked = spans.filter((span) => !answers.has(keyOf(span)));
    for (const [index, answer] of reanchor(asked, from, to).entries()) {
      const span = asked[index];
      if (span) answers.set(keyOf(span), answer);
    }
    return spans.map((span) => answers.get(keyOf(span)) ?? NOTHING);
  };
}

const NOTHING: Reanchored = { outcome: "gone", span: null, candidates: [], score: 0 };

function keyOf({ start, end }: TextSpan): string {
  return `${start}-${end}`;
}

function inner<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = map.get(key) ?? new Map<string, Value>();
  map.set(key, found);
  return found;
}
