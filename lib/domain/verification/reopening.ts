import type { AttributionKind, ClaimType, ProposedVerdict } from "../claims/vocabulary";
import type { Basis, Stance } from "../evidence/vocabulary";
import type { SourceKind } from "../sources/vocabulary";
import { decidingStances } from "./deciding";

/** G6: which changes undo what was assessed. */

export type AssessedClaim = {
  wording: string;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
};

/**
 * Whether an edit of a claim reopens it: another wording, or another one who asserts it, is another claim. White space,
 * and everything that steers the work (assignee, due, criticality, risk, type), is not.
 */
export function reopens(before: AssessedClaim, after: AssessedClaim): boolean {
  return (
    squeeze(before.wording) !== squeeze(after.wording) ||
    before.attributionKind !== after.attributionKind ||
    squeeze(before.attributedTo) !== squeeze(after.attributedTo)
  );
}

export type DecidingFacts = { stance: Stance; basis: Basis; primary: boolean; exact: string };

/** Stances that can change any verdict. */
const ALWAYS: readonly Stance[] = ["supports", "supports_in_part", "refutes"];

/** The stances whose items undo a verdict when they change: those that could change any, and those this one rests on. */
export function undoingStances(verdict: ProposedVerdict | null): Stance[] {
  return [...new Set([...ALWAYS, ...(verdict ? decidingStances(verdict) : [])])];
}

/**
 * Whether a change of evidence reopens its claim; `null` stands for evidence that is not there (added, or removed).
 * A changed note never does, nor does anything about an item that decides nothing before and after. `verdict` is the
 * one that is proposed or signed off: some rest on context, or on having found nothing.
 */
export function evidenceChangeReopens(
  before: DecidingFacts | null,
  after: DecidingFacts | null,
  verdict: ProposedVerdict | null,
): boolean {
  const undoing = undoingStances(verdict);
  const decided = before !== null && undoing.includes(before.stance);
  // Context that is added decided nothing when the verdict was given.
  const decides = after !== null && (before === null ? ALWAYS : undoing).includes(after.stance);
  if (!decided && !decides) return false;
  if (before === null || after === null) return true;
  return (
    before.stance !== after.stance ||
    before.basis !== after.basis ||
    before.primary !== after.primary ||
    squeeze(before.exact) !== squeeze(after.exact)
  );
}

type SourceIdentity = { outletId: string | null; canonicalUrl: string | null; kind: SourceKind };

/**
 * Whether an edit of a source reopens the claims that it decides: another outlet, another work, or a speaker who turns
 * out to be unnamed or named, counts differently. Its title, its date, and an address where there was none, do not.
 */
export function sourceChangeReopens(before: SourceIdentity, after: SourceIdentity): boolean {
  return (
    before.outletId !== after.outletId ||
    (before.canonicalUrl !== null && before.canonicalUrl !== after.canonicalUrl) ||
    (before.kind === "interview_anonymous") !== (after.kind === "interview_anonymous")
  );
}

/** Whether two wordings say the same: white space is not a difference. */
export function isSameWording(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
