import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { SourceId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { sourceChangeReopens } from "@/lib/domain/verification/reopening";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { reopenByChange } from "../claims/reopen-by-change";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { findOrMakeOutlet } from "../outlets/find-or-make";
import { visibleSources } from "../stories/visible";
import { lockDecidedClaims, lockSource } from "./load";
import { columns, freeTwin, makeSource, saidOutlet, sourceFacts, taken } from "./make-source";
import type { AddSource, EditSource } from "./schema";

/** Adds a source, and its outlet when that is new. The same request sent twice adds one source. */
export async function addSource(actor: Actor, input: AddSource): Promise<Result<{ sourceId: SourceId }>> {
  if (!can(actor, "source.write")) return refuse({ code: "notAllowed", permission: "source.write" });
  return inTransaction((tx) => makeSource(tx, actor, input));
}

/**
 * Changes what is said about a source. Its passages, and assessments that copied it, stay as they are; claims that it
 * decides are reopened when it turns out to be another source than the one they were decided on (G6).
 */
export async function editSource(actor: Actor, input: EditSource): Promise<Result<{ version: number }>> {
  if (!can(actor, "source.write")) return refuse({ code: "notAllowed", permission: "source.write" });
  return inTransaction((tx) => edit(tx, actor, input));
}

async function edit(tx: Transaction, actor: Actor, input: EditSource): Promise<Result<{ version: number }>> {
  const { sourceId, version, ...fields } = input;
  const decided = await lockDecidedClaims(tx, sourceId);
  await lockSource(tx, sourceId);
  const before = await tx.source.findFirst({
    where: { id: sourceId, ...visibleSources(actor) },
    select: {
      ...TOLD,
      ...{ outletId: true, canonicalUrl: true, twin: true, confidential: true, version: true },
      outlet: { select: { name: true } },
    },
  });
  if (!before) return refuse("notFound");
  if (before.confidential && saysWhereFrom(input))
    return refuse({ code: "invalid", fields: { title: BARE } });
  const refusal = await taken(tx, actor, fields.url?.canonical, sourceId);
  if (refusal) return refuse(refusal);
  const outlet = await findOrMakeOutlet(tx, actor, saidOutlet(fields));
  if (!outlet.ok) return outlet;
  const canonical = fields.url?.canonical;
  const stays = before.canonicalUrl === (canonical ?? null);
  const after = columns(fields, outlet.value, stays ? before.twin : await freeTwin(tx, canonical));
  const facts = sourceFacts(before, before.outlet?.name);
  const change = changedFields(facts, sourceFacts(after, await nameOf(tx, outlet.value)));
  if (!change) return done({ version: before.version });
  if (before.version !== version)
    return refuse(await changedMeanwhile(tx, { sourceId }, facts, before.version));
  await tx.source.update({
    where: { id: sourceId },
    data: { ...after, version: { increment: 1 } },
    select: { id: true },
  });
  await appendEvent(tx, actor, { kind: "source.edited", sourceId, ...change });
  if (sourceChangeReopens(before, after))
    for (const claim of decided)
      await reopenByChange(tx, actor, claim, "A source that decides the claim was changed.");
  return done({ version: version + 1 });
}

/** Of a confidential source nothing is said but its pseudonym, what kind it is, when it spoke and in which language. */
function saysWhereFrom({ url, outletId, outletName, authors }: EditSource): boolean {
  return url !== null || outletId !== null || outletName !== "" || authors !== "";
}

const BARE = "A confidential source has no address, outlet or authors: they would say who it is.";

const TOLD = {
  title: true,
  url: true,
  kind: true,
  authors: true,
  publishedOn: true,
  language: true,
} as const;

async function nameOf(tx: Transaction, outletId: string | null): Promise<string | undefined> {
  if (outletId === null) return undefined;
  const outlet = await tx.outlet.findUniqueOrThrow({ where: { id: outletId }, select: { name: true } });
  return outlet.name;
}
