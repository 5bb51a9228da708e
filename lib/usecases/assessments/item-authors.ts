import type { AuthoredItem } from "@/lib/domain/verification/signer-gate";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What says who the authors of an assessed item are. */
export const AUTHORED = {
  stance: true,
  addedById: true,
  capture: { select: { method: true, capturedById: true } },
} as const satisfies Prisma.AssessmentItemSelect;

type Found = Prisma.AssessmentItemGetPayload<{ select: typeof AUTHORED }>;

/** In the words of the rule about them (G3). */
export function authoredItem({ stance, addedById, capture }: Found): AuthoredItem {
  return { stance, addedById, copy: capture };
}
