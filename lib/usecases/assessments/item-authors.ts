import type { Stance } from "@/lib/domain/evidence/vocabulary";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What says who is an author of an assessed item. */
export const AUTHORED = {
  stance: true,
  addedById: true,
  capture: { select: { method: true, capturedById: true } },
} as const satisfies Prisma.AssessmentItemSelect;

type Item = {
  stance: Stance;
  addedById: string;
  capture: { method: "fetched" | "uploaded" | "pasted"; capturedById: string | null } | null;
};

/**
 * The items, each with one author: whoever noted it and, where it was found in a copy that a person brought, whoever
 * uploaded or pasted that (G3). What Galley fetched says the same whoever asked for it.
 */
export function withEachAuthor(items: readonly Item[]): { stance: Stance; addedById: string }[] {
  return items.flatMap(({ stance, addedById, capture }) => {
    const bringer = capture && capture.method !== "fetched" ? capture.capturedById : null;
    return [addedById, ...(bringer ? [bringer] : [])].map((id) => ({ stance, addedById: id }));
  });
}
