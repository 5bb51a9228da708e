import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { isId } from "@/lib/domain/ids";
import type { Confidence } from "@/lib/domain/sources/confidential";
import { database } from "@/lib/platform/database/client";
import { loadConfidence } from "./load";

/** Who knows a confidential source and, for them alone, who it is. Null for any other source. */
export async function readConfidence(actor: Actor, sourceId: string): Promise<Confidence | null> {
  if (!can(actor, "source.read") || !isId(sourceId)) return null;
  const found = await loadConfidence(database(), actor, sourceId);
  return found && { confidants: found.confidants, identity: found.identity };
}
