import type { CorrectionRecord } from "@/lib/domain/corrections/correction";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** A claim has a handful; this is where a broken one stops. */
const CORRECTIONS_AT_MOST = 500;

/** A claim's corrections in the order in which they were made, for whatever reads claims. */
export const CORRECTIONS = {
  orderBy: [{ at: "asc" }, { id: "asc" }],
  take: CORRECTIONS_AT_MOST,
  select: {
    ...{ kind: true, before: true, after: true, reason: true, at: true, publishedAt: true },
    by: { select: { name: true } },
  },
} as const satisfies Prisma.Claim$correctionsArgs;

type Row = Prisma.CorrectionGetPayload<{ select: typeof CORRECTIONS.select }>;

export function correctionRecord({ by, at, publishedAt, ...said }: Row): CorrectionRecord {
  return {
    ...said,
    by: by.name,
    at: at.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}
