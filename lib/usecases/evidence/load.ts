import type { Actor } from "@/lib/domain/access/actor";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import type { Basis, Stance } from "@/lib/domain/evidence/vocabulary";
import type { Transaction } from "@/lib/platform/database/client";
import { type ClaimState, loadClaim } from "../claims/load";
import type { Passage } from "./passages";

type Judged = { stance: Stance; basis: Basis; primary: boolean; note: string; passage: Passage };
type LoadedEvidence = { claim: ClaimState; evidence: Judged & { answer: string; version: number } };

/** A piece of evidence with its claim, the claim's row locked. Null for what the actor may not see. */
export async function loadEvidence(
  tx: Transaction,
  actor: Actor,
  evidenceId: string,
): Promise<LoadedEvidence | null> {
  const found = await tx.evidence.findUnique({ where: { id: evidenceId }, select: { claimId: true } });
  const claim = found && (await loadClaim(tx, actor, found.claimId));
  if (!claim) return null;
  // Read once more: it may have been changed or removed while the lock was waited for.
  const evidence = await tx.evidence.findUnique({ where: { id: evidenceId }, select: STATE });
  return evidence && { claim, evidence };
}

const STATE = {
  stance: true,
  basis: true,
  primary: true,
  note: true,
  answer: true,
  version: true,
  passage: {
    select: {
      id: true,
      wholeWork: true,
      exact: true,
      paraphrased: true,
      locatorKind: true,
      locator: true,
      sourceId: true,
      source: { select: { title: true, outlet: { select: { name: true } } } },
    },
  },
} as const;

/** A piece of evidence as its form names it, for the version guard. */
export function formFacts({ stance, basis, primary, note, passage }: Judged) {
  const { exact, paraphrased, locatorKind, locator } = passage;
  return { stance, basis, primary, note, exact, paraphrased, locatorKind, locator };
}

/** A piece of evidence as history tells it. */
export function evidenceFacts({ stance, basis, primary, note, passage }: Judged) {
  return {
    source: passage.source.title,
    outlet: passage.source.outlet?.name ?? "",
    words: passage.wholeWork ? "The work as a whole" : passage.exact,
    paraphrased: passage.paraphrased,
    locator: sayLocator(passage),
    ...{ stance, basis, primary, note },
  };
}

/** What G6 looks at. Words that become the checker's own, or stop being so, are other words. */
export function deciding({ stance, basis, primary, passage }: Omit<Judged, "note">) {
  return { stance, basis, primary, exact: wordsOf(passage) };
}

/** What everybody who sees the claim reads of it. */
export function wordsRead(note: string, { exact, locator }: PassageFacts): string[] {
  return [note, exact, locator];
}

function wordsOf({ wholeWork, exact, paraphrased }: PassageFacts): string {
  if (wholeWork) return "the work as a whole";
  return paraphrased ? `in other words: ${exact}` : exact;
}
