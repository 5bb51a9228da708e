import type { Actor } from "@/lib/domain/access/actor";
import type { Transaction } from "@/lib/platform/database/client";
import { visibleSources } from "../stories/visible";
import { readableSources } from "../stories/visible-captures";

/**
 * The source that a copy is saved of, its row locked until the command ends. Null for one that the actor may not see, and
 * for a confidential one that is not entrusted to the actor.
 */
export async function loadCopiedSource(tx: Transaction, actor: Actor, sourceId: string) {
  await tx.$queryRaw`select 1 from "Source" where "id" = ${sourceId}::uuid for no key update`;
  return tx.source.findFirst({
    where: { id: sourceId, AND: [visibleSources(actor), readableSources(actor)] },
    select: { id: true, url: true, confidential: true },
  });
}
