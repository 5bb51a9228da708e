import { sentencesOf } from "../drafts/sentences";
import type { TextSpan } from "../drafts/text-span";
import { LIMITS } from "../limits";
import { type ProposedClaim, proposeClaims } from "./split-sentence";

/** More than a dialog can show, and than are logged in one go. */
export const PROPOSED_AT_MOST = 30;

/**
 * The claims that words of a draft may be logged as: of each sentence in them, or of the part of one that was selected.
 * `start` is where the words begin in the draft; the spans are the draft's.
 */
export function proposedIn(words: string, start: number, language: string): ProposedClaim[] {
  const found: ProposedClaim[] = [];
  for (const sentence of sentencesOf(words.slice(0, LIMITS.splitWords), language)) {
    if (found.length >= PROPOSED_AT_MOST) break;
    found.push(...proposeClaims(words, sentence, language));
  }
  return found.slice(0, PROPOSED_AT_MOST).map((claim) => ({ ...claim, span: shifted(claim.span, start) }));
}

/**
 * Two proposals as one, on the words of both: as the one was worded that holds the other, else as the draft has it.
 * `words` begin at `start` in the draft.
 */
export function joinProposed(
  one: ProposedClaim,
  next: ProposedClaim,
  words: string,
  start: number,
): ProposedClaim {
  const span = {
    start: Math.min(one.span.start, next.span.start),
    end: Math.max(one.span.end, next.span.end),
  };
  const whole = [one, next].find((each) => each.span.start === span.start && each.span.end === span.end);
  if (whole) return whole;
  const wording = words.slice(span.start - start, span.end - start).replace(/\s+/g, " ");
  const isSame = one.attributionKind === next.attributionKind && one.attributedTo === next.attributedTo;
  const { attributionKind, attributedTo } = isSame ? one : OWN_VOICE;
  const type = one.type === next.type ? one.type : "event";
  return { wording: capital(wording).slice(0, LIMITS.wording), span, type, attributionKind, attributedTo };
}

const OWN_VOICE = { attributionKind: "own_voice", attributedTo: "" } as const;

function shifted({ start, end }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by };
}

function capital(wording: string): string {
  return wording.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
