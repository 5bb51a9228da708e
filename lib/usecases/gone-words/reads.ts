import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { GonePassage } from "@/lib/domain/captures/capture-shapes";
import { isId } from "@/lib/domain/ids";
import { excerptFinder } from "@/lib/domain/passages/find-excerpt";
import { database } from "@/lib/platform/database/client";
import { visiblePassages, visibleSources } from "../stories/visible";
import { readableSources } from "../stories/visible-captures";

export const GONE_SHOWN = 20;

/** The passages of a source that no longer stand in it, with what the newest copy has in their place. */
export async function readGoneWords(actor: Actor, sourceId: string): Promise<GonePassage[]> {
  if (!can(actor, "source.read") || !isId(sourceId)) return [];
  const source = { AND: [{ id: sourceId }, visibleSources(actor), readableSources(actor)] };
  const passages = await database().passage.findMany({
    where: { AND: [{ source, goneSince: { not: null } }, visiblePassages(actor)] },
    orderBy: [{ goneSince: "desc" }, { id: "desc" }],
    take: GONE_SHOWN,
    select: { id: true, exact: true, goneSince: true, captureId: true },
  });
  if (passages.length === 0) return [];
  const newest = await database().capture.findFirst({
    where: { sourceId, method: "fetched", text: { not: "" } },
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    select: { id: true, text: true },
  });
  const find = excerptFinder(newest?.text ?? "");
  return passages.flatMap(({ goneSince, captureId, ...passage }) => {
    if (!goneSince || !captureId) return [];
    // Gone with the whole page: the newest copy is the one that has them.
    const found = newest && newest.id !== captureId ? find(passage.exact) : null;
    const now = found?.as === "approximate" ? { parts: found.parts } : null;
    return [{ ...passage, goneSince: goneSince.toISOString(), captureId, now }];
  });
}
