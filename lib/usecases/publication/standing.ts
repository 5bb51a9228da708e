import type { SavedFactBox, StandingPublication } from "@/lib/domain/publication/fact-box";
import type { ClaimFound } from "./claims-to-choose";
import { type FoundPublication, publicPagesOf } from "./public-page";

type Standing = FoundPublication & { number: number; publishedBy: { name: string } };

/** What is public of the box now, held against what is saved. */
export async function standingPublication(
  standing: Standing,
  saved: Pick<SavedFactBox, "headline" | "intro" | "unanswered" | "claims">,
  found: readonly ClaimFound[],
): Promise<StandingPublication> {
  const [page] = await publicPagesOf([standing]);
  const signedNow = new Map(found.map(({ id, signedAssessmentId }) => [id, signedAssessmentId]));
  const isPublic = standing.claims.map(({ claim, assessment, explanation }) => [
    claim.id,
    explanation,
    assessment.id,
  ]);
  const isSaved = saved.claims.map(({ claimId, explanation }) => [
    claimId,
    explanation,
    signedNow.get(claimId),
  ]);
  const words = ({
    headline,
    intro,
    unanswered,
  }: Pick<SavedFactBox, "headline" | "intro" | "unanswered">) => [headline, intro, unanswered];
  return {
    number: standing.number,
    by: standing.publishedBy.name,
    at: standing.publishedAt.toISOString(),
    isBehind: JSON.stringify([words(standing), isPublic]) !== JSON.stringify([words(saved), isSaved]),
    rechecked:
      page?.claims.flatMap(({ is, reference }) => (is === "rechecked" || is === "held" ? [reference] : [])) ??
      [],
  };
}
