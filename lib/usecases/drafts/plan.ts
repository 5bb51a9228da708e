import { type PlaceChoice, planTaking, type TakenClaim } from "@/lib/domain/drafts/draft-taking";
import { type Restored, restoredByGoingBack } from "@/lib/domain/drafts/going-back";
import type { FoundPlace } from "./find-places";
import type { ClaimOfStory } from "./placed";
import type { UndoneClaim } from "./undone";

/** What becomes of one claim, with all that is needed to store or to show it. */
export type PlannedClaim = TakenClaim & {
  placementId: string;
  claim: ClaimOfStory;
  near: number;
  candidates: FoundPlace["found"]["candidates"];
  restored: (Restored & { assessmentId: string | null }) | null;
};

type Planned = {
  places: readonly FoundPlace[];
  claims: readonly ClaimOfStory[];
  choices: ReadonlyMap<string, PlaceChoice>;
  text: string;
  undone: ReadonlyMap<string, UndoneClaim>;
  mayRestoreCut: boolean;
};

/** Puts together what was found, what the claims are, and what was decided; decides nothing itself. */
export function planClaims({
  places,
  claims,
  choices,
  text,
  undone,
  mayRestoreCut,
}: Planned): PlannedClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const known = places.flatMap((place) => {
    const claim = byId.get(place.claimId);
    return claim ? [{ ...place, claim }] : [];
  });
  const taken = planTaking({
    claims: known.map(({ claimId, wordsBefore, claim }) => ({
      claimId,
      wordsBefore,
      stage: claim.stage,
      wasSigned: claim.signedAssessmentId !== null,
    })),
    found: known.map(({ found }) => found),
    to: text,
    choices,
  });
  return taken.flatMap((each, index): PlannedClaim[] => {
    const place = known[index];
    if (!place) return [];
    const { placementId, claim, near, found } = place;
    const taking = undone.get(each.claimId);
    const restored =
      taking && each.cut === null && !each.byHand
        ? restoredByGoingBack(taking.undone, taking.now, mayRestoreCut)
        : null;
    return [
      {
        ...each,
        ...(restored ? { stageAfter: restored.stage, undoes: false } : {}),
        ...{ placementId, claim, near, candidates: found.candidates },
        restored: restored && { ...restored, assessmentId: taking?.assessmentId ?? null },
      },
    ];
  });
}
