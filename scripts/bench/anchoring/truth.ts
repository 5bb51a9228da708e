import { isTypographicChange } from "@/lib/domain/anchoring/typographic-change";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { Revision } from "./revision";

/** What became of a span. `undecided` is what two careful people would answer differently; it is not scored. */
export type Truth =
  | { fate: "kept" | "reset" | "changed"; span: TextSpan }
  | { fate: "gone" | "undecided"; span: null };

/** The fate of each span by where its units went: no look at the words is needed but for typesetting. */
export function truths(spans: TextSpan[], revision: Revision): Truth[] {
  const went = new Int32Array(revision.from.length).fill(-1);
  const copied = new Uint8Array(revision.from.length);
  const rewordings = new Map<object, { from: TextSpan; to: TextSpan }>();
  for (const [at, { origin, copyOf, rewording }] of revision.units.entries()) {
    if (origin !== null) went[origin] = at;
    if (copyOf !== null) copied[copyOf] = 1;
    if (!rewording) continue;
    const known = rewordings.get(rewording);
    rewordings.set(rewording, { from: rewording.from, to: { start: known?.to.start ?? at, end: at + 1 } });
  }
  return spans.map((span) => truth(span, revision, went, copied, [...rewordings.values()]));
}

const UNDECIDED: Truth = { fate: "undecided", span: null };

function truth(
  span: TextSpan,
  { from, to }: Revision,
  went: Int32Array,
  copied: Uint8Array,
  rewordings: { from: TextSpan; to: TextSpan }[],
): Truth {
  let length = 0;
  let hasCopy = false;
  const places: number[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (/\s/.test(from.charAt(at))) continue;
    length += 1;
    if (copied[at] === 1) hasCopy = true;
    const place = went[at] ?? -1;
    if (place !== -1) places.push(place);
  }
  const reworded = rewordings.filter((one) => one.from.start < span.end && one.from.end > span.start);
  const within = reworded.filter((one) => one.from.start >= span.start - 1 && one.from.end <= span.end + 1);
  if (places.length === 0 && reworded.length === 0) return hasCopy ? UNDECIDED : { fate: "gone", span: null };

  const hull = {
    start: Math.min(...places, ...within.map((one) => one.to.start)),
    end: Math.max(...places.map((place) => place + 1), ...within.map((one) => one.to.end)),
  };
  const now = to.slice(hull.start, hull.end);
  const was = from.slice(span.start, span.end);
  if (places.length === length && reworded.length === 0) {
    if (now === was) return { fate: "kept", span: hull };
    if (isTypographicChange(now, was)) return { fate: "reset", span: hull };
  }
  if (within.length < reworded.length) return UNDECIDED;
  const replaced = within.reduce((sum, one) => sum + one.from.end - one.from.start, 0);
  const isCovered = places.length + replaced >= 0.5 * length;
  const isTogether = now.replace(/\s/g, "").length <= 2 * length + 10;
  if (!isCovered || !isTogether || (places.length === 0 && replaced < 0.8 * length)) return UNDECIDED;
  return { fate: "changed", span: hull };
}
