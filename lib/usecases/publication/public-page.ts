import type { PublicClaim, PublicPage } from "@/lib/domain/publication/public-page";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import {
  type FoundAssessment,
  type FoundClaim,
  PUBLIC_ASSESSMENT,
  PUBLIC_CLAIM,
  publicClaim,
} from "./public-claim";

/** Standing, and under no legal hold: what everybody may read. Said once, for every read of the public. */
export const IS_PUBLIC = {
  endedAt: null,
  factBox: { holds: { none: { liftedAt: null } } },
} as const satisfies Prisma.PublicationWhereInput;

export const PUBLICATION = {
  ...{ headline: true, intro: true, unanswered: true, publishedAt: true },
  factBox: {
    select: {
      slug: true,
      story: { select: { language: true } },
      publications: { orderBy: { number: "asc" }, take: 1, select: { publishedAt: true } },
    },
  },
  claims: {
    orderBy: { position: "asc" },
    select: {
      explanation: true,
      claim: { select: PUBLIC_CLAIM },
      assessment: { select: PUBLIC_ASSESSMENT },
    },
  },
} as const satisfies Prisma.PublicationSelect;

export type FoundPublication = Prisma.PublicationGetPayload<{ select: typeof PUBLICATION }>;

/** The pages as they read now. */
export async function publicPagesOf(publications: readonly FoundPublication[]): Promise<PublicPage[]> {
  const confidentialIds = await readConfidentialIds(publications.flatMap(({ claims }) => claims));
  return publications.map(({ factBox, publishedAt, claims, ...words }) => {
    const { slug, story, publications: first } = factBox;
    const shown = claims.map(({ claim, assessment, explanation }) =>
      publicClaim(claim, assessment, { explanation, confidentialIds }),
    );
    return {
      ...{ slug, ...words },
      language: story.language,
      firstPublishedAt: (first[0]?.publishedAt ?? publishedAt).toISOString(),
      publishedAt: publishedAt.toISOString(),
      changedAt: lastChange(publishedAt, claims, shown),
      claims: shown,
    };
  });
}

type Placed = { claim: FoundClaim; assessment: FoundAssessment };

/** Whatever a source was when the claim was signed off: one that is confidential now is protected now. */
export async function readConfidentialIds(claims: readonly Placed[]): Promise<ReadonlySet<string>> {
  const ids = [
    ...new Set(claims.flatMap(({ assessment }) => assessment.items.map(({ sourceId }) => sourceId))),
  ];
  if (ids.length === 0) return new Set();
  const found = await database().source.findMany({
    where: { id: { in: ids }, confidential: true },
    select: { id: true },
  });
  return new Set(found.map(({ id }) => id));
}

/** A verdict that left the page changed it when the claim last changed. */
function lastChange(publishedAt: Date, claims: readonly Placed[], shown: readonly PublicClaim[]): string {
  const times = claims.flatMap(({ claim }, index) => [
    ...claim.corrections.map(({ at }) => at),
    ...(shown[index]?.is === "checked" ? [] : [claim.updatedAt]),
  ]);
  return new Date(Math.max(...[publishedAt, ...times].map(Number))).toISOString();
}
