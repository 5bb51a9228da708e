import { isTypographicChange } from "@/lib/domain/anchoring/typographic-change";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { Revision, Rewording } from "./revision";

/** What became of a span. `undecided` is what two careful people would answer differently; it is not scored. */
export type Truth =
  | { fate: "kept" | "reset" | "changed"; span: TextSpan }
  | { fate: "gone" | "undecided"; span: null };

type Reworded = { from: TextSpan; to: TextSpan };
/** For each unit of the first text: where it went and where a copy of it did, -1 if nowhere. */
type Fates = { place: Int32Array; copy: Int32Array; reworded: Reworded[] };

const UNDECIDED: Truth = { fate: "undecided", span: null };

/** The fate of each span by where its units went: no look at the words is needed but for typesetting. */
export function truths(spans: TextSpan[], revision: Revision): Truth[] {
  const fates = fatesIn(revision);
  return spans.map((span) => truth(span, revision, fates));
}

function fatesIn({ from, units }: Revision): Fates {
  const place = new Int32Array(from.length).fill(-1);
  const copy = new Int32Array(from.length).fill(-1);
  const reworded = new Map<Rewording, Reworded>();
  for (const [at, unit] of units.entries()) {
    if (unit.origin !== null) place[unit.origin] = at;
    if (unit.copyOf !== null) copy[unit.copyOf] = at;
    if (!unit.rewording) continue;
    const start = reworded.get(unit.rewording)?.to.start ?? at;
    reworded.set(unit.rewording, { from: unit.rewording.from, to: { start, end: at + 1 } });
  }
  return { place, copy, reworded: [...reworded.values()] };
}

function truth(span: TextSpan, { from, to }: Revision, fates: Fates): Truth {
  const units: number[] = [];
  for (let at = span.start; at < span.end; at += 1) if (!/\s/.test(from.charAt(at))) units.push(at);
  const places = units.map((at) => fates.place[at] ?? -1).filter((place) => place !== -1);
  const copies = units.map((at) => fates.copy[at] ?? -1).filter((copy) => copy !== -1);
  const touched = fates.reworded.filter((one) => one.from.start < span.end && one.from.end > span.start);
  if (places.length === 0 && touched.length === 0)
    return copies.length > 0 ? UNDECIDED : { fate: "gone", span: null };

  const within = touched.filter((one) => one.from.start >= span.start - 1 && one.from.end <= span.end + 1);
  const place = {
    start: Math.min(...places, ...within.map((one) => one.to.start)),
    end: Math.max(...places.map((unit) => unit + 1), ...within.map((one) => one.to.end)),
  };
  const was = from.slice(span.start, span.end);
  const is = to.slice(place.start, place.end);
  const isWhole = places.length === units.length && touched.length === 0 && isTypographicChange(was, is);
  if (copies.length > 0) {
    const copy = { start: Math.min(...copies), end: Math.max(...copies) + 1 };
    // The one around which more of the context stands is the original; if neither is ahead on both sides, who knows.
    const [before, behind] = agreement(span, from, place, to);
    const [beforeCopy, behindCopy] = agreement(span, from, copy, to);
    const isAsGood = beforeCopy >= before && behindCopy >= behind;
    if (!isWhole || isAsGood || beforeCopy > before || behindCopy > behind) return UNDECIDED;
  }
  if (isWhole) return { fate: is === was ? "kept" : "reset", span: place };

  const replaced = within.reduce((sum, one) => sum + one.from.end - one.from.start, 0);
  const isCovered = places.length + replaced >= (places.length === 0 ? 0.8 : 0.5) * units.length;
  const isTogether = is.replace(/\s/g, "").length <= 2 * units.length + 10;
  if (within.length < touched.length || !isCovered || !isTogether) return UNDECIDED;
  return { fate: "changed", span: place };
}

/** How many characters right before and right behind two stretches are the same, up to 400. */
function agreement(one: TextSpan, inOne: string, other: TextSpan, inOther: string): [number, number] {
  let before = 0;
  while (before < 400 && inOne.charAt(one.start - before - 1) === inOther.charAt(other.start - before - 1))
    before += 1;
  let behind = 0;
  while (behind < 400 && inOne.charAt(one.end + behind) === inOther.charAt(other.end + behind)) behind += 1;
  return [before, behind];
}
