import { claimReference } from "@/lib/domain/claims/reference";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import {
  type ClaimRecord,
  type EvidenceRecord,
  exportedRating,
  RECORD_SCHEMA_VERSION,
} from "@/lib/domain/exchange/claim-record";
import type { DecidedItem } from "@/lib/domain/verification/decided-on";
import { sayOverride } from "@/lib/domain/verification/say-override";
import { leavesAsChecked, mayLeave } from "@/lib/domain/verification/what-leaves";
import { keptItems, keptOrigins } from "../assessments/kept-items";
import type { StoredClaim, StoredItem } from "./stored-claims";

/**
 * Signed off: the words, the verdict and the evidence as they were signed, whatever was changed since (G12).
 * A working copy: the claim as it stands, with what was last assessed; nobody's sign-off unless it still holds.
 */
export function toRecord(
  claim: StoredClaim,
  { stories, wordsInDraft, flags }: Pick<ClaimRecord, "stories" | "wordsInDraft" | "flags">,
  isWorkingCopy: boolean,
): ClaimRecord {
  const { id, number, stage, criticality, legalRisk, allegation, signed } = claim;
  const said = isWorkingCopy || !signed ? claim : signed;
  const holds = leavesAsChecked({ stage, isSigned: signed !== null }) && signed?.signedAt ? signed : null;
  const origins = keptOrigins(holds?.decidedOn);
  const kept = keptItems(signed?.decidedOn);
  return {
    schemaVersion: RECORD_SCHEMA_VERSION,
    reference: claimReference(number),
    state: isWorkingCopy ? "working_copy" : "signed_off",
    stage,
    wording: said.wording,
    verdict: said.verdict,
    rating: exportedRating(said.verdict, signed?.rating ?? null),
    narrowerWording: signed?.narrowerWording ?? "",
    trueUntil: signed?.trueUntil ?? "",
    type: said.type,
    attributionKind: said.attributionKind,
    attributedTo: said.attributedTo,
    criticality,
    legalRisk,
    allegation,
    rationale: signed?.rationale ?? "",
    assessedBy: signed?.author ?? "",
    assessedAt: isoTime(signed?.proposedAt),
    signedOffBy: holds?.signedBy ?? "",
    signedOffAt: isoTime(holds?.signedAt),
    policyVersion: signed?.policyVersion ?? null,
    signedUnderPolicyVersion: holds?.signedPolicyVersion ?? null,
    independentOriginsAtLeast: origins?.min ?? null,
    independentOriginsAtMost: origins?.max ?? null,
    overrides: (holds?.overrides ?? []).map(sayOverride),
    stories,
    wordsInDraft,
    flags,
    id,
    corrections: (claim.corrections ?? []).map((correction) => ({
      ...correction,
      at: new Date(correction.at).toISOString(),
      publishedAt: isoTime(correction.publishedAt),
    })),
    evidence: isWorkingCopy
      ? (claim.evidence ?? []).map((item) => evidenceRecord(item, copyOf(item)))
      : (signed?.items ?? []).map((item) => asItWas(item, kept)),
  };
}

/** Its copy and its answer as they were when it was signed: both may have come after the proposal. */
function asItWas(item: StoredItem, signedWith: ReadonlyMap<string, DecidedItem>): EvidenceRecord {
  const signed = signedWith.get(item.evidenceId);
  const confidential = signed?.confidential ?? item.confidential ?? false;
  return evidenceRecord(
    { ...item, confidential, answer: signed?.answer ?? item.answer },
    signed?.copy ?? copyOf(item),
  );
}

type Copy = { sha256: string; capturedAt: string | null };

function copyOf({ copySha256, copiedAt }: StoredItem): Copy | null {
  return copySha256 === null ? null : { sha256: copySha256, capturedAt: copiedAt };
}

function evidenceRecord(item: StoredItem, copy: Copy | null): EvidenceRecord {
  const leaving = mayLeave("copy", { confidential: item.confidential ?? false }) ? copy : null;
  return {
    stance: item.stance,
    basis: item.basis,
    primary: item.primary,
    source: item.sourceTitle,
    sourceKind: item.sourceKind,
    url: item.sourceUrl ?? "",
    outlet: item.outletName ?? "",
    publishedOn: item.publishedOn,
    passage: item.exact,
    paraphrased: item.paraphrased,
    locator: sayLocator(item),
    note: item.note,
    answer: item.answer,
    capturedAt: isoTime(leaving?.capturedAt) ?? "",
    captureSha256: leaving?.sha256 ?? "",
    id: item.evidenceId,
    sourceId: item.sourceId,
  };
}

/** As JavaScript writes a time, which is how it leaves: PostgreSQL leaves out what is zero. */
function isoTime(stored: string | null | undefined): string | null {
  return stored ? new Date(stored).toISOString() : null;
}
