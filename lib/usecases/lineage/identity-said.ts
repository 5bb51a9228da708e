import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { identitySaidOf } from "../identities/guard";

/** The guard over words that everybody reads, for what is said of several sources at once (G10). */
export async function identitySaidOfAny(
  tx: Transaction,
  actor: Actor,
  sourceIds: readonly string[],
  texts: readonly string[],
): Promise<Refusal | null> {
  const written = texts.filter((text) => text !== "");
  if (written.length === 0) return null;
  for (const sourceId of new Set(sourceIds)) {
    const said = await identitySaidOf(tx, actor, sourceId, written);
    if (said) return said;
  }
  return null;
}
