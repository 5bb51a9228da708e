import { claimReference } from "@/lib/domain/claims/reference";
import { PROPOSED_VERDICTS } from "@/lib/domain/claims/vocabulary";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import type { PublicClaim, PublicCorrection, PublicEvidence } from "@/lib/domain/publication/public-page";
import { publicStateOf } from "@/lib/domain/publication/what-stands";
import { isSameWording } from "@/lib/domain/verification/reopening";
import { sayPublicOverride } from "@/lib/domain/verification/say-override";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { keptItems } from "../assessments/kept-items";

/** A claim has a handful; this is where a broken one stops. */
const CORRECTIONS_AT_MOST = 500;

/** What a public page is made of, field by field: nothing that is not shown is read, but for what decides whether it is. */
export const PUBLIC_CLAIM = {
  ...{
    id: true,
    number: true,
    wording: true,
    stage: true,
    legalRisk: true,
    signedAssessmentId: true,
    updatedAt: true,
  },
  clearances: { where: { takenBackAt: null }, take: 1, select: { wording: true } },
  corrections: {
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: CORRECTIONS_AT_MOST,
    select: { kind: true, before: true, after: true, reason: true, at: true, publishedAt: true },
  },
} as const satisfies Prisma.ClaimSelect;

export const PUBLIC_ASSESSMENT = {
  ...{ id: true, wording: true, verdict: true, narrowerWording: true, rating: true, trueUntil: true },
  ...{ attributionKind: true, attributedTo: true },
  signOff: { select: { signedAt: true, decidedOn: true } },
  overrides: { orderBy: { gate: "asc" }, select: { gate: true, reason: true } },
  items: {
    orderBy: { position: "asc" },
    select: {
      ...{
        evidenceId: true,
        sourceId: true,
        sourceTitle: true,
        sourceUrl: true,
        sourceKind: true,
        outletName: true,
      },
      ...{
        publishedOn: true,
        exact: true,
        paraphrased: true,
        locatorKind: true,
        locator: true,
        stance: true,
      },
    },
  },
} as const satisfies Prisma.AssessmentSelect;

export type FoundClaim = Prisma.ClaimGetPayload<{ select: typeof PUBLIC_CLAIM }>;
export type FoundAssessment = Prisma.AssessmentGetPayload<{ select: typeof PUBLIC_ASSESSMENT }>;

/** What everybody reads of a claim: by the assessment that was published, and as far as that stands. */
export function publicClaim(
  claim: FoundClaim,
  assessment: FoundAssessment,
  { explanation, confidentialIds }: { explanation: string; confidentialIds: ReadonlySet<string> },
): PublicClaim {
  const reference = claimReference(claim.number);
  const riskCleared = claim.clearances.some(({ wording }) => isSameWording(wording, claim.wording));
  const state = publicStateOf({ ...claim, riskCleared }, assessment.id);
  if (state === "withdrawn" || state === "held") return { is: state, reference };
  const { wording, signOff } = assessment;
  const corrections = claim.corrections.map(publicCorrection);
  const verdict = PROPOSED_VERDICTS.find((each) => each === assessment.verdict);
  if (state === "rechecked" || !signOff || !verdict)
    return { is: "rechecked", reference, wording, corrections };
  const kept = keptItems(signOff.decidedOn);
  const isProtected = (item: Item) =>
    confidentialIds.has(item.sourceId) ||
    item.sourceKind === "interview_anonymous" ||
    kept.get(item.evidenceId)?.confidential === true;
  return {
    is: "checked",
    ...{ reference, wording, verdict, explanation, corrections },
    narrowerWording: assessment.narrowerWording,
    rating: assessment.rating,
    trueUntil: assessment.trueUntil,
    attributionKind: assessment.attributionKind,
    attributedTo: assessment.attributionKind === "anonymous" ? "" : assessment.attributedTo,
    signedOffAt: signOff.signedAt.toISOString(),
    overrides: assessment.overrides.map(sayPublicOverride),
    evidence: assessment.items.map((item) => publicEvidence(item, isProtected(item))),
  };
}

type Item = FoundAssessment["items"][number];

function publicEvidence(item: Item, isProtected: boolean): PublicEvidence {
  const { stance } = item;
  if (isProtected) return { is: "protected", stance };
  return {
    is: "named",
    stance,
    title: item.sourceTitle,
    outlet: item.outletName,
    url: /^https?:\/\//i.test(item.sourceUrl ?? "") ? (item.sourceUrl ?? "") : "",
    publishedOn: item.publishedOn,
    locator: sayLocator(item),
    // Words that a checker wrote about a passage are a note, and not the source's.
    quote: item.paraphrased ? "" : item.exact,
  };
}

function publicCorrection({ at, publishedAt, ...said }: FoundClaim["corrections"][number]): PublicCorrection {
  return { ...said, at: at.toISOString(), publishedAt: publishedAt?.toISOString() ?? null };
}
