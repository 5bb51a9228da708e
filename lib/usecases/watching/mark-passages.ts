import type { SystemActor } from "@/lib/domain/access/actor";
import type { Transaction } from "@/lib/platform/database/client";
import { reopenAllByChange } from "../claims/reopen-by-change";
import { appendEvents, type HistoryEvent } from "../history/append";
import { lockClaimsDecidedBy } from "../sources/load";
import type { Pinned } from "./pinned";

type Gone = { sourceId: string; passages: readonly Pinned[]; vanished: boolean; at: Date };

/** The claims that these passages decide, locked. Taken before the source's lock. */
export function lockClaimsOn(tx: Transaction, passages: readonly Pinned[]) {
  const ids = passages.map(({ id }) => id);
  return ids.length === 0 ? Promise.resolve([]) : lockClaimsDecidedBy(tx, { id: { in: ids } });
}

/**
 * Notes that passages no longer stand in their source, and reopens the claims that they decide (G6). The saved copy that
 * they are pinned to stays, and so do the pins.
 */
export async function markGone(
  tx: Transaction,
  system: SystemActor,
  { sourceId, passages, vanished, at }: Gone,
  claims: Awaited<ReturnType<typeof lockClaimsOn>>,
): Promise<void> {
  if (passages.length === 0) return;
  await tx.passage.updateMany({
    where: { id: { in: passages.map(({ id }) => id) }, goneSince: null },
    data: { goneSince: at },
  });
  await appendEvents(
    tx,
    system,
    toldOf(passages, (exact) => ({
      kind: "source.wordsGone",
      sourceId,
      before: { words: exact },
      ...(vanished ? { after: { vanished } } : {}),
    })),
  );
  const why = vanished
    ? "A source that decides the claim is no longer at its address. The saved copy stays."
    : "Words that decide the claim no longer stand in their source. The saved copy stays.";
  await reopenAllByChange(
    tx,
    system,
    claims.map((claim) => ({ claim, why })),
  );
}

/** Notes that passages stand in their source again. What was reopened stays so until a person has looked. */
export async function markBack(
  tx: Transaction,
  system: SystemActor,
  sourceId: string,
  passages: readonly Pinned[],
): Promise<void> {
  if (passages.length === 0) return;
  await tx.passage.updateMany({
    where: { id: { in: passages.map(({ id }) => id) } },
    data: { goneSince: null },
  });
  await appendEvents(
    tx,
    system,
    toldOf(passages, (exact) => ({ kind: "source.wordsBack", sourceId, after: { words: exact } })),
  );
}

/**
 * An event for each claim that a passage is evidence for, in the history of both: the words of what only a restricted
 * story uses are for those who may see its claim, as everywhere.
 */
function toldOf(passages: readonly Pinned[], event: (exact: string) => HistoryEvent): HistoryEvent[] {
  return passages.flatMap(({ exact, claimIds }) =>
    claimIds.length === 0 ? [event(exact)] : claimIds.map((claimId) => ({ ...event(exact), claimId })),
  );
}
