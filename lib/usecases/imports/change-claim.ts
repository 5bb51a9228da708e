import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { reopens } from "@/lib/domain/verification/reopening";
import type { Transaction } from "@/lib/platform/database/client";
import { type ClaimState, loadClaim } from "../claims/load";
import { reopenByChange } from "../claims/reopen-by-change";
import { addOneEvidence } from "../evidence/commands";
import { appendEvent, changedFields } from "../history/append";
import type { CheckedItem, CheckedSource } from "./check-item";
import type { KnownClaim, RowChange } from "./known-claims";
import { remarksOf, type Target } from "./log-rows";

/**
 * Carries what has changed in a row over to its claim. A field that was edited here since the row came in stays as it
 * is; other words reopen what was assessed (G6); sources are added, and never taken away.
 */
export async function changeClaim(
  tx: Transaction,
  actor: Actor,
  target: Target,
  { known, item, change }: { known: KnownClaim; item: CheckedItem; change: RowChange },
): Promise<Result> {
  const claim = await loadClaim(tx, actor, known.claimId);
  if (!claim) return refuse("notFound");
  if (claim.stage === "cut") return refuse("claimIsCut");
  const fields = fieldsToTake(claim, known, item, change);
  const remarks = change.remarks ? remarksOf(target, item) : {};
  const changed = changedFields<Record<string, string | boolean>>(
    Object.fromEntries(
      Object.keys(fields).map((field) => [field, claim[field as keyof ClaimState] as string]),
    ),
    fields,
  );
  if (changed)
    await tx.claim.update({
      where: { id: claim.id },
      data: { ...fields, version: { increment: 1 } },
      select: { id: true },
    });
  if (changed || change.remarks)
    await appendEvent(tx, actor, {
      kind: "claim.edited",
      claimId: claim.id,
      before: changed?.before ?? {},
      after: { ...changed?.after, ...remarks },
    });
  if (changed && reopens(claim, { ...claim, ...fields }))
    await reopenByChange(tx, actor, claim, "The claim's words were changed in the file that it came from.");
  for (const source of change.added) {
    const added = await addSource(tx, actor, claim.id, source);
    if (!added.ok) return added;
  }
  await tx.importedClaim.update({
    where: { id: known.rowId },
    data: { said: item.said, importId: target.importId },
    select: { id: true },
  });
  return done();
}

/** The changed fields of the row whose claim still says what the row said before. */
export function fieldsToTake(
  claim: Pick<ClaimState, "wording"> & Partial<ClaimState>,
  known: KnownClaim,
  item: CheckedItem,
  { fields }: RowChange,
): Record<string, string | boolean> {
  const untouched = fields.filter((field) => claim[field] === known.said.claim[field]);
  return Object.fromEntries(untouched.map((field) => [field, item.claim[field]]));
}

/** A source that is there already is used; the same words of it that are evidence already are no mistake. */
async function addSource(
  tx: Transaction,
  actor: Actor,
  claimId: string,
  { place: _, ...source }: CheckedSource,
): Promise<Result> {
  const asked = { ...source, claimId, requestId: randomUUID() };
  const made = await addOneEvidence(tx, actor, asked);
  const again =
    !made.ok && made.refusal.code === "sourceExists"
      ? await addOneEvidence(tx, actor, { ...asked, from: "source", sourceId: made.refusal.sourceId })
      : made;
  return again.ok || again.refusal.code === "passageAlreadyUsed" ? done() : again;
}
