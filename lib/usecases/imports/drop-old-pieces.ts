import type { SystemActor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Deletes what was read of files that nobody has done anything with for a month; what came of them stays. */
export async function dropOldPieces(_by: SystemActor, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  const { count } = await database().importPiece.deleteMany({
    where: { import: { askedAt: { lt: before } } },
  });
  return count;
}
