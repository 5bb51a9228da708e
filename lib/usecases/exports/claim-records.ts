import type { Actor } from "@/lib/domain/access/actor";
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
import type { Prisma } from "@/lib/platform/database/generated/client";
import { keptItems, keptOrigins } from "../assessments/kept-items";
import { CORRECTIONS, correctionRecord } from "../corrections/select";
import { visibleStories } from "../stories/visible";

/** What a record is made of. The evidence as it stands is asked for only where a working copy shows it. */
export function selectForRecord(actor: Actor, workingCopies: boolean) {
  return {
    ...CLAIM,
    placements: {
      where: { story: visibleStories(actor) },
      orderBy: { id: "asc" },
      select: {
        story: {
          select: { title: true, drafts: { orderBy: { number: "desc" }, take: 1, select: { id: true } } },
        },
        spans: { select: { draftId: true, startOffset: true, endOffset: true } },
      },
    },
    evidence: { ...EVIDENCE, take: workingCopies ? EVIDENCE_AT_MOST : 0 },
  } satisfies Prisma.ClaimSelect;
}

/** A claim has a handful; this is where a broken one stops. */
const EVIDENCE_AT_MOST = 1_000;

const NAME = { select: { name: true } } as const;

const OF_SOURCE = { select: { source: { select: { confidential: true } } } } as const;

const EVIDENCE = {
  orderBy: { id: "asc" },
  select: {
    stance: true,
    basis: true,
    primary: true,
    note: true,
    answer: true,
    passage: {
      select: {
        exact: true,
        paraphrased: true,
        locatorKind: true,
        locator: true,
        capture: { select: { sha256: true, capturedAt: true } },
        source: {
          select: { title: true, url: true, publishedOn: true, confidential: true, outlet: NAME },
        },
      },
    },
  },
} as const satisfies Prisma.Claim$evidenceArgs;

const CLAIM = {
  id: true,
  number: true,
  wording: true,
  type: true,
  attributionKind: true,
  attributedTo: true,
  criticality: true,
  legalRisk: true,
  allegation: true,
  verdict: true,
  stage: true,
  corrections: CORRECTIONS,
  signedAssessment: {
    select: {
      wording: true,
      type: true,
      attributionKind: true,
      attributedTo: true,
      verdict: true,
      rationale: true,
      narrowerWording: true,
      rating: true,
      trueUntil: true,
      policyVersion: true,
      proposedAt: true,
      author: NAME,
      signOff: { select: { signedAt: true, policyVersion: true, decidedOn: true, signedBy: NAME } },
      overrides: {
        orderBy: { gate: "asc" },
        select: { gate: true, missing: true, reason: true, by: NAME },
      },
      items: { orderBy: { position: "asc" }, include: { capture: OF_SOURCE } },
    },
  },
} as const satisfies Prisma.ClaimSelect;

type Found = Prisma.ClaimGetPayload<{ select: ReturnType<typeof selectForRecord> }>;

/**
 * Signed off: the words, the verdict and the evidence as they were signed, whatever was changed since (G12).
 * A working copy: the claim as it stands, with what was last assessed; nobody's sign-off unless it still holds.
 */
export function toRecord(
  claim: Found,
  { wordsInDraft, flags }: Pick<ClaimRecord, "wordsInDraft" | "flags">,
  isWorkingCopy: boolean,
): ClaimRecord {
  const { number, stage, criticality, legalRisk, allegation, signedAssessment: signed } = claim;
  const said = isWorkingCopy || !signed ? claim : signed;
  const holds = leavesAsChecked({ stage, isSigned: signed !== null }) ? signed?.signOff : null;
  const origins = keptOrigins(holds?.decidedOn);
  const kept = keptItems(signed?.signOff?.decidedOn);
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
    assessedBy: signed?.author.name ?? "",
    assessedAt: signed?.proposedAt.toISOString() ?? null,
    signedOffBy: holds?.signedBy.name ?? "",
    signedOffAt: holds?.signedAt.toISOString() ?? null,
    policyVersion: signed?.policyVersion ?? null,
    signedUnderPolicyVersion: holds?.policyVersion ?? null,
    independentOriginsAtLeast: origins?.min ?? null,
    independentOriginsAtMost: origins?.max ?? null,
    overrides: holds ? (signed?.overrides ?? []).map(sayOverride) : [],
    stories: claim.placements.map(({ story }) => story.title),
    wordsInDraft,
    flags,
    corrections: claim.corrections.map(correctionRecord),
    evidence: isWorkingCopy
      ? claim.evidence.map(asItStands)
      : (signed?.items ?? []).map((item) => asItWas(item, kept)),
  };
}

function asItStands({ passage, ...item }: Found["evidence"][number]): EvidenceRecord {
  const { source } = passage;
  return {
    stance: item.stance,
    basis: item.basis,
    primary: item.primary,
    source: source.title,
    url: source.url ?? "",
    outlet: source.outlet?.name ?? "",
    publishedOn: source.publishedOn,
    passage: passage.exact,
    paraphrased: passage.paraphrased,
    locator: sayLocator(passage),
    note: item.note,
    answer: item.answer,
    ...copyRecord(mayLeave("copy", source) ? passage.capture : null),
  };
}

type Item = NonNullable<Found["signedAssessment"]>["items"][number];

/** Its copy and its answer as they were when it was signed: both may have come after the proposal. */
function asItWas(item: Item, signedWith: ReadonlyMap<string, DecidedItem>): EvidenceRecord {
  const signed = signedWith.get(item.evidenceId);
  const copy =
    signed?.copy ?? (item.captureId ? { sha256: item.captureSha256, capturedAt: item.capturedAt } : null);
  const confidential = signed?.confidential ?? item.capture?.source.confidential ?? false;
  return {
    stance: item.stance,
    basis: item.basis,
    primary: item.primary,
    source: item.sourceTitle,
    url: item.sourceUrl ?? "",
    outlet: item.outletName,
    publishedOn: item.publishedOn,
    passage: item.exact,
    paraphrased: item.paraphrased,
    locator: sayLocator(item),
    note: item.note,
    answer: signed?.answer ?? item.answer,
    ...copyRecord(mayLeave("copy", { confidential }) ? copy : null),
  };
}

function copyRecord(copy: { sha256: string; capturedAt: Date | string | null } | null) {
  if (!copy) return { capturedAt: "", captureSha256: "" };
  const { capturedAt, sha256 } = copy;
  const at = capturedAt instanceof Date ? capturedAt.toISOString() : (capturedAt ?? "");
  return { capturedAt: at, captureSha256: sha256 };
}
