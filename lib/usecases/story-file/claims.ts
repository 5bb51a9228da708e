import type { Actor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import type { FiledAssessment, FiledClaim, FiledInquiry } from "@/lib/domain/exchange/story-file/story-file";
import { sideOf } from "@/lib/domain/relations/vocabulary";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { CORRECTIONS, correctionRecord } from "../corrections/select";
import { readLineagesToFile } from "../lineage/reads";
import { CLAIMS_PER_STORY } from "../stories/reads";
import { visibleClaims } from "../stories/visible";
import { decisionOf, signedWith } from "./decided-on";
import { EVIDENCE_NOW, EVIDENCE_THEN, evidenceNow, evidenceThen } from "./evidence";

const CLAIMS_A_READ = 100;
/** A claim has a handful of each; this is where a broken one stops. */
const EACH_AT_MOST = 1_000;

export type ReadClaim = FiledClaim & { id: string };

/** Every claim of the story, a bounded number at a time, with all that was ever decided about it. */
export async function readClaims(
  tx: Transaction,
  actor: Actor,
  of: { storyId: string; draftId: string },
): Promise<ReadClaim[]> {
  const claims: ReadClaim[] = [];
  const isConfidential = await confidentialSources(tx);
  for (let after = 0; claims.length < CLAIMS_PER_STORY; ) {
    const found = await tx.claim.findMany({
      where: { placements: { some: { storyId: of.storyId } }, number: { gt: after } },
      orderBy: { number: "asc" },
      take: CLAIMS_A_READ,
      select: selectClaim(actor, of),
    });
    const claimIds = found.map(({ id }) => id);
    const lineages = await readLineagesToFile(tx, actor, { storyId: of.storyId, claimIds });
    for (const claim of found)
      claims.push({ ...filed(claim, isConfidential), lineage: lineages.get(claim.id) ?? null });
    const last = found.at(-1);
    if (!last || found.length < CLAIMS_A_READ) break;
    after = last.number;
  }
  return claims;
}

async function confidentialSources(tx: Transaction): Promise<(sourceId: string) => boolean> {
  const found = await tx.source.findMany({ where: { confidential: true }, select: { id: true } });
  const ids = new Set(found.map(({ id }) => id));
  return (sourceId) => ids.has(sourceId);
}

const NAME = { select: { name: true } } as const;
const RELATION = {
  kind: true,
  asOf: true,
  note: true,
  assertedAt: true,
  assertedBy: NAME,
} as const;
const OTHER = { select: { number: true, wording: true, verdict: true, stage: true } } as const;

const ASSESSMENT = {
  id: true,
  state: true,
  verdict: true,
  rationale: true,
  narrowerWording: true,
  rating: true,
  trueUntil: true,
  policyVersion: true,
  wording: true,
  attributionKind: true,
  attributedTo: true,
  proposedAt: true,
  author: NAME,
  decidedOn: true,
  returnedAt: true,
  returnedBy: NAME,
  returnNote: true,
  signOff: {
    select: { note: true, signedAt: true, policyVersion: true, decidedOn: true, signedBy: NAME },
  },
  overrides: {
    orderBy: { gate: "asc" },
    select: { gate: true, reason: true, missing: true, at: true, by: NAME },
  },
  items: { orderBy: { position: "asc" }, select: EVIDENCE_THEN },
} as const satisfies Prisma.AssessmentSelect;

function selectClaim(actor: Actor, { storyId, draftId }: { storyId: string; draftId: string }) {
  // The file is read by others than the actor: it names no claim of another restricted story.
  const other: Prisma.ClaimWhereInput = {
    AND: [
      visibleClaims(actor),
      {
        OR: [
          { placements: { none: {} } },
          { placements: { some: { OR: [{ storyId }, { story: { restricted: false } }] } } },
        ],
      },
    ],
  };
  return {
    ...{ id: true, number: true, wording: true, stage: true, verdict: true, type: true },
    ...{ attributionKind: true, attributedTo: true, criticality: true, legalRisk: true },
    ...{ restsOnAuthorAlone: true, allegation: true, createdAt: true, signedAssessmentId: true },
    author: NAME,
    placements: {
      where: { storyId },
      select: { spans: { where: { draftId }, select: { startOffset: true, endOffset: true } } },
    },
    evidence: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: EACH_AT_MOST, select: EVIDENCE_NOW },
    assessments: {
      orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
      take: EACH_AT_MOST,
      select: ASSESSMENT,
    },
    inquiries: {
      orderBy: [{ askedAt: "asc" }, { id: "asc" }],
      take: EACH_AT_MOST,
      select: {
        ...{ kind: true, whom: true, means: true, asked: true, answer: true, state: true },
        ...{ askedAt: true, deadlineAt: true, answeredAt: true, loggedBy: NAME },
        source: { select: { confidential: true } },
      },
    },
    clearances: {
      orderBy: [{ clearedAt: "asc" }, { id: "asc" }],
      take: EACH_AT_MOST,
      select: {
        ...{ wording: true, note: true, clearedAt: true, clearedBy: NAME },
        ...{ takenBackAt: true, takenBackBy: NAME },
      },
    },
    corrections: CORRECTIONS,
    relationsFrom: {
      where: { takenBackAt: null, toClaim: other },
      orderBy: { assertedAt: "asc" },
      take: EACH_AT_MOST,
      select: { ...RELATION, toClaim: OTHER },
    },
    relationsTo: {
      where: { takenBackAt: null, fromClaim: other },
      orderBy: { assertedAt: "asc" },
      take: EACH_AT_MOST,
      select: { ...RELATION, fromClaim: OTHER },
    },
  } as const satisfies Prisma.ClaimSelect;
}

type Found = Prisma.ClaimGetPayload<{ select: ReturnType<typeof selectClaim> }>;
type IsConfidential = (sourceId: string) => boolean;

function filed(claim: Found, isConfidential: IsConfidential): ReadClaim {
  const { createdAt, author, placements, relationsFrom, relationsTo, ...told } = claim;
  const span = placements[0]?.spans[0];
  return {
    ...told,
    ...{ reference: claimReference(claim.number), by: author.name, at: createdAt.toISOString() },
    signedAssessmentId: claim.stage === "signed_off" ? claim.signedAssessmentId : null,
    span: span ? { start: span.startOffset, end: span.endOffset } : null,
    assessments: claim.assessments.map((assessment) => filedAssessment(assessment, isConfidential)),
    evidence: claim.evidence.map(evidenceNow),
    lineage: null,
    inquiries: claim.inquiries.map(filedInquiry),
    clearances: claim.clearances.map(({ clearedAt, clearedBy, takenBackAt, takenBackBy, ...said }) => ({
      ...said,
      ...{ by: clearedBy.name, at: clearedAt.toISOString() },
      takenBack: takenBackAt && takenBackBy ? { by: takenBackBy.name, at: takenBackAt.toISOString() } : null,
    })),
    corrections: claim.corrections.map(correctionRecord),
    relations: [
      ...relationsFrom.map(({ toClaim, ...relation }) => filedRelation(relation, toClaim, true)),
      ...relationsTo.map(({ fromClaim, ...relation }) => filedRelation(relation, fromClaim, false)),
    ],
  };
}

function filedRelation(
  { kind, assertedAt, assertedBy, ...said }: Omit<Found["relationsFrom"][number], "toClaim">,
  other: Found["relationsFrom"][number]["toClaim"],
  isFrom: boolean,
): FiledClaim["relations"][number] {
  return { ...said, other, side: sideOf(kind, isFrom), by: assertedBy.name, at: assertedAt.toISOString() };
}

function filedAssessment(
  {
    author,
    proposedAt,
    decidedOn,
    returnedAt,
    returnedBy,
    returnNote,
    signOff,
    overrides,
    items,
    ...told
  }: Found["assessments"][number],
  isConfidential: IsConfidential,
): FiledAssessment {
  return {
    ...told,
    ...{ by: author.name, at: proposedAt.toISOString(), ...decisionOf(decidedOn) },
    returned:
      returnedAt && returnedBy
        ? { by: returnedBy.name, at: returnedAt.toISOString(), note: returnNote }
        : null,
    signOff: signOff && {
      ...{ by: signOff.signedBy.name, at: signOff.signedAt.toISOString(), note: signOff.note },
      ...{ policyVersion: signOff.policyVersion, ...decisionOf(signOff.decidedOn) },
    },
    overrides: overrides.map(({ by, at, ...override }) => ({
      ...override,
      ...{ by: by.name, at: at.toISOString() },
    })),
    evidence: items.map((item) => evidenceThen(item, signedWith(signOff?.decidedOn), isConfidential)),
  };
}

/** Of a confidential source only that it was asked: what is said to it may say who it is. */
function filedInquiry({ source, loggedBy, ...inquiry }: Found["inquiries"][number]): FiledInquiry {
  return {
    ...inquiry,
    ...(source?.confidential ? { means: "", asked: "", answer: "" } : {}),
    askedAt: inquiry.askedAt.toISOString(),
    deadlineAt: inquiry.deadlineAt?.toISOString() ?? null,
    answeredAt: inquiry.answeredAt?.toISOString() ?? null,
    loggedBy: loggedBy.name,
  };
}
