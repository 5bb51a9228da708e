import type { ComparedClaim } from "@/lib/domain/drafts/draft-list";
import { database } from "@/lib/platform/database/client";

/** The claims that a comparison marks, at most. */
const CLAIMS_MAX = 2_000;

/** The claims that stand in either of two drafts. Asks nobody: for a read that has chosen the story. */
export async function readComparedClaims(
  storyId: string,
  from: string,
  to: string,
): Promise<ComparedClaim[]> {
  const placements = await database().placement.findMany({
    where: { storyId, spans: { some: { draftId: { in: [from, to] } } } },
    orderBy: { claim: { number: "asc" } },
    take: CLAIMS_MAX,
    select: {
      claim: { select: { id: true, number: true, wording: true, verdict: true, stage: true } },
      spans: {
        where: { draftId: { in: [from, to] } },
        select: { draftId: true, startOffset: true, endOffset: true },
      },
    },
  });
  return placements.map(({ claim, spans }) => {
    const spanIn = (draftId: string) => {
      const span = spans.find((each) => each.draftId === draftId);
      return span ? { start: span.startOffset, end: span.endOffset } : null;
    };
    return { ...claim, from: spanIn(from), to: spanIn(to) };
  });
}
