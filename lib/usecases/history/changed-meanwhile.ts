import type { EventKind } from "@/lib/domain/history/event-kinds";
import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";

type Subject =
  | { claimId: string }
  | { storyId: string }
  | { sourceId: string }
  | { outletId: string }
  | { personId: string };

/** What raises a version; a sign-off or a source added meanwhile is no reason why a save is refused. */
const VERSION_EVENTS: EventKind[] = [
  ...([
    "story.edited",
    "claim.edited",
    "claim.assigned",
    "evidence.edited",
    "evidence.answered",
    "source.edited",
    "source.identityEdited",
  ] as const),
  ...(["inquiry.edited", "inquiry.answered", "inquiry.silent", "inquiry.dropped"] as const),
  ...(["outlet.edited", "person.edited"] as const),
];

/** The refusal of the version guard: who saved first, when, and what stands there now. */
export async function changedMeanwhile(
  tx: Transaction,
  subject: Subject,
  current: Record<string, unknown>,
  version: number,
  kinds: EventKind[] = VERSION_EVENTS,
): Promise<Refusal> {
  const last = await tx.auditEvent.findFirst({
    where: { ...subject, kind: { in: kinds } },
    orderBy: { id: "desc" },
    select: { at: true, actor: { select: { name: true } } },
  });
  return {
    code: "changedMeanwhile",
    by: last?.actor?.name ?? "Someone",
    at: (last?.at ?? new Date()).toISOString(),
    current,
    version,
  };
}
