import type { Reanchored } from "@/lib/domain/anchoring/reanchored";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { Probe } from "./spans";
import type { Truth } from "./truth";

/** How many spans there were of a kind, and how many of them were answered as they should be. */
export type Tally = { of: number; right: number };
export type Score = Record<Measure, Tally>;
export type Measure = (typeof MEASURES)[number];

export const MEASURES = [
  "kept: long or unique",
  "kept: short",
  "kept: repeated",
  "typeset",
  "changed",
  "changed: short",
  "deleted",
  "deleted: short",
  "deleted: repeated",
] as const;

export function noScore(): Score {
  return Object.fromEntries(MEASURES.map((measure) => [measure, { of: 0, right: 0 }])) as Score;
}

/** Which row an answer counts in; null for what is not scored. */
export function measureOf({ isShort, isRepeated }: Probe, { fate }: Truth): Measure | null {
  switch (fate) {
    case "kept":
      return isRepeated ? "kept: repeated" : isShort ? "kept: short" : "kept: long or unique";
    case "reset":
      return "typeset";
    case "changed":
      return isShort ? "changed: short" : "changed";
    case "gone":
      return isRepeated ? "deleted: repeated" : isShort ? "deleted: short" : "deleted";
    case "undecided":
      return null;
  }
}

/** Kept and typeset: exactly there. Changed: called so, and at least half of both places in common. Deleted: placed nowhere. */
export function isRight(truth: Truth, span: TextSpan, answer: Reanchored): boolean {
  const { outcome, span: place } = answer;
  switch (truth.fate) {
    case "kept":
      return outcome === (truth.span.start === span.start ? "unmoved" : "moved") && isSame(place, truth.span);
    case "reset":
      return outcome === "changed" && isSame(place, truth.span);
    case "changed":
      return outcome === "changed" && place !== null && shareInCommon(place, truth.span) >= 0.5;
    case "gone":
      return outcome === "gone" || outcome === "ambiguous";
    case "undecided":
      return true;
  }
}

function isSame(one: TextSpan | null, other: TextSpan): boolean {
  return one !== null && one.start === other.start && one.end === other.end;
}

function shareInCommon(one: TextSpan, other: TextSpan): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, both) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
