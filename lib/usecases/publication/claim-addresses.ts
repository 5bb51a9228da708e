import { claimReference } from "@/lib/domain/claims/reference";
import { claimAddress } from "@/lib/domain/publication/public-address";
import { publicStateOf } from "@/lib/domain/publication/what-stands";
import { isSameWording } from "@/lib/domain/verification/reopening";
import { database } from "@/lib/platform/database/client";
import { IS_PUBLIC } from "./public-page";
import { publisher } from "./publisher";

/**
 * Where everybody reads each of these claims now, by its reference; absent for one that no page shows as checked. A claim
 * on several pages is told at the one that was published last. What is public is nobody's secret, so nobody is asked who asks.
 */
export async function publicAddressesOf(numbers: readonly number[]): Promise<ReadonlyMap<string, string>> {
  const { host } = publisher();
  const published = await database().publishedClaim.findMany({
    where: { claim: { number: { in: [...numbers] } }, publication: IS_PUBLIC },
    orderBy: [{ publication: { publishedAt: "asc" } }, { publicationId: "asc" }],
    select: {
      assessmentId: true,
      publication: { select: { factBox: { select: { slug: true } } } },
      claim: {
        select: {
          ...{ number: true, wording: true, stage: true, legalRisk: true, signedAssessmentId: true },
          clearances: { where: { takenBackAt: null }, take: 1, select: { wording: true } },
        },
      },
    },
  });
  return new Map(
    published.flatMap(({ claim, assessmentId, publication }): [string, string][] => {
      const riskCleared = claim.clearances.some(({ wording }) => isSameWording(wording, claim.wording));
      if (publicStateOf({ ...claim, riskCleared }, assessmentId) !== "checked") return [];
      const reference = claimReference(claim.number);
      return [[reference, claimAddress(host, publication.factBox.slug, reference)]];
    }),
  );
}
