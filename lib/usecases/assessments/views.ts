import type { AssessmentView } from "@/lib/domain/claims/claim-dossier";
import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { AUTHORED, authoredItem } from "./item-authors";
import { keptGates } from "./kept-items";

const EARLIER_PER_CLAIM = 20;

/** The assessments of a claim that the caller may see: what waits, what was signed last, and the earlier ones. */
export async function readAssessmentsOf(claimId: string, signedAssessmentId: string | null) {
  const isCurrent: Prisma.AssessmentWhereInput = {
    OR: [{ state: "pending" }, ...(signedAssessmentId ? [{ id: signedAssessmentId }] : [])],
  };
  const newestFirst = [
    { proposedAt: "desc" },
    { id: "desc" },
  ] as const satisfies Prisma.AssessmentOrderByWithRelationInput[];
  const [current, earlier, earlierTotal] = await Promise.all([
    database().assessment.findMany({ where: { claimId, ...isCurrent }, select: SHOWN }),
    database().assessment.findMany({
      where: { claimId, NOT: isCurrent },
      orderBy: [...newestFirst],
      take: EARLIER_PER_CLAIM,
      select: SHOWN,
    }),
    database().assessment.count({ where: { claimId, NOT: isCurrent } }),
  ]);
  const pending = current.find((assessment) => assessment.state === "pending");
  const signed = current.find((assessment) => assessment.id === signedAssessmentId);
  return {
    pending: pending ? viewOf(pending) : null,
    pendingFacts: pending
      ? {
          authorId: pending.author.id,
          verdict: pending.verdict as ProposedVerdict,
          items: pending.items.map(authoredItem),
        }
      : null,
    signed: signed ? viewOf(signed) : null,
    earlier: earlier.map(viewOf),
    earlierTotal,
  };
}

const NAMED = { select: { id: true, name: true } } as const;

const SHOWN = {
  id: true,
  state: true,
  verdict: true,
  rationale: true,
  narrowerWording: true,
  rating: true,
  trueUntil: true,
  wording: true,
  proposedAt: true,
  author: NAMED,
  returnedBy: NAMED,
  returnedAt: true,
  returnNote: true,
  policyVersion: true,
  decidedOn: true,
  signOff: { select: { note: true, signedAt: true, policyVersion: true, decidedOn: true, signedBy: NAMED } },
  overrides: {
    orderBy: { gate: "asc" },
    select: { gate: true, missing: true, reason: true, by: { select: { name: true } } },
  },
  items: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      sourceId: true,
      sourceTitle: true,
      sourceKind: true,
      outletName: true,
      publishedOn: true,
      exact: true,
      paraphrased: true,
      locatorKind: true,
      locator: true,
      basis: true,
      primary: true,
      ...AUTHORED,
    },
  },
} as const satisfies Prisma.AssessmentSelect;

type Shown = Prisma.AssessmentGetPayload<{ select: typeof SHOWN }>;

function viewOf(assessment: Shown): AssessmentView {
  const { returnedBy, returnedAt, returnNote, signOff, decidedOn, overrides, items, ...shown } = assessment;
  return {
    ...shown,
    // The database refuses an assessment without a verdict.
    verdict: shown.verdict as ProposedVerdict,
    proposedAt: shown.proposedAt.toISOString(),
    returned:
      returnedBy && returnedAt
        ? { by: returnedBy.name, at: returnedAt.toISOString(), note: returnNote }
        : null,
    signOff: signOff
      ? {
          by: signOff.signedBy.name,
          at: signOff.signedAt.toISOString(),
          note: signOff.note,
          policyVersion: signOff.policyVersion,
        }
      : null,
    gates: keptGates(signOff?.decidedOn ?? decidedOn),
    overrides: overrides.map(({ by, ...override }) => ({ ...override, by: by.name })),
    items: items.map(({ addedById: _, capture: __, ...item }) => item),
  };
}
