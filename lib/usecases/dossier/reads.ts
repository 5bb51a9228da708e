import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { offeredActions } from "@/lib/domain/claims/offered-actions";
import { PROPOSED_VERDICTS, type ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { NO_ORIGINS } from "@/lib/domain/corroboration/said-origins";
import { sayChanges } from "@/lib/domain/history/say-changes";
import type { DiffPart } from "@/lib/domain/history/word-diff";
import type { GateFacts, Need } from "@/lib/domain/verification/gate-facts";
import { stillNeeded } from "@/lib/domain/verification/gates";
import type { Policy } from "@/lib/domain/verification/policy";
import { database } from "@/lib/platform/database/client";
import { readFactsButOrigins } from "../assessments/gate-facts";
import { readAssessmentsOf } from "../assessments/views";
import { CLAIM_FACTS } from "../claims/facts";
import { readPlacesOf } from "../claims/places";
import { readClearanceOf } from "../clearances/view";
import { CORRECTIONS, correctionRecord } from "../corrections/select";
import { readEvidenceOf } from "../evidence/reads";
import { readRewriters } from "../history/rewriters";
import { readInquiriesOf } from "../inquiries/reads";
import { readClaimLineage } from "../lineage/reads";
import { readPolicyNow } from "../policy/current";
import { readFlagsOf } from "../relations/flags";
import { readRelationsOf } from "../relations/reads";
import { visibleClaims, visibleStories } from "../stories/visible";

/** A claim with its places, evidence and assessments, and what the actor can do with it. Null when not to be seen. */
export async function readClaimDossier(actor: Actor, number: number): Promise<ClaimDossier | null> {
  if (!can(actor, "claim.read")) return null;
  const claim = await database().claim.findFirst({
    where: { number, ...visibleClaims(actor) },
    select: CLAIM,
  });
  if (!claim) return null;
  const { createdAt, dueAt, signedAssessmentId, corrections, ...fields } = claim;
  const [
    inquiries,
    places,
    assessments,
    evidence,
    reopened,
    rewriters,
    relations,
    flags,
    facts,
    policy,
    lineage,
    clearance,
  ] = await Promise.all([
    readInquiriesOf(actor, claim.id),
    readPlacesOf(actor, claim.id),
    readAssessmentsOf(claim.id, signedAssessmentId),
    readEvidenceOf(actor, claim.id),
    claim.stage === "reopened" ? readReopening(actor, claim.id) : null,
    readRewriters(claim.id),
    readRelationsOf(actor, claim.id),
    readFlagsOf(actor, [claim.id]),
    readFactsButOrigins(database(), claim),
    readPolicyNow(database()),
    readClaimLineage(actor, claim.id),
    readClearanceOf(claim),
  ]);
  const { pending, pendingFacts, ...others } = assessments;
  return {
    claim: { ...fields, dueAt: dueAt?.toISOString() ?? null, loggedAt: createdAt.toISOString() },
    reopened,
    places,
    pending,
    ...others,
    relations,
    flags: flags.get(claim.id) ?? [],
    corrections: corrections.map(correctionRecord),
    evidence,
    lineage,
    inquiries,
    needs: needsOf({ ...facts, origins: lineage?.exact ?? NO_ORIGINS }, policy),
    policyVersion: policy.version,
    clearance,
    actions: offeredActions(
      actor,
      {
        ...{ stage: claim.stage, wasSigned: signedAssessmentId !== null },
        ...{ authorId: claim.author.id, rewriters },
      },
      pendingFacts,
    ),
  };
}

async function readReopening(actor: Actor, claimId: string): Promise<ClaimDossier["reopened"]> {
  const event = await database().auditEvent.findFirst({
    where: { claimId, kind: { in: ["claim.reopened", "claim.restored"] } },
    orderBy: { id: "desc" },
    select: {
      at: true,
      reason: true,
      storyId: true,
      before: true,
      after: true,
      actor: { select: { name: true } },
    },
  });
  if (!event) return null;
  const { at, reason, storyId, actor: by } = event;
  const words = rewritten(event.before, event.after);
  // The claim may stand in a restricted story, too, whose words are for its members.
  const maySee =
    words.length > 0 &&
    storyId !== null &&
    (await database().story.count({ where: { id: storyId, ...visibleStories(actor) } })) > 0;
  return { by: by?.name ?? null, at: at.toISOString(), reason, words: maySee ? words : [] };
}

/** How the words that the claim stands on became others, as the event tells it. */
function rewritten(before: unknown, after: unknown): DiffPart[] {
  const change = sayChanges(before, after, new Map()).find(({ field }) => field === "Words");
  if (change?.kind === "words") return change.parts;
  if (change?.kind !== "value" || change.before === null || change.after === null) return [];
  return [
    { kind: "gone", text: change.before },
    { kind: "new", text: change.after },
  ];
}

const CLAIM = { ...CLAIM_FACTS, signedAssessmentId: true, corrections: CORRECTIONS } as const;

function needsOf(facts: GateFacts, policy: Policy): Record<ProposedVerdict, Need[]> {
  return Object.fromEntries(
    PROPOSED_VERDICTS.map((verdict) => [verdict, stillNeeded(verdict, facts, policy)]),
  ) as Record<ProposedVerdict, Need[]>;
}
