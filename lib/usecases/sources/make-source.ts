import type { Actor } from "@/lib/domain/access/actor";
import type { SourceId } from "@/lib/domain/ids";
import { done, type Refusal, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { queueFetch } from "../captures/queue-fetch";
import { appendEvent } from "../history/append";
import { findOrMakeOutlet } from "../outlets/find-or-make";
import { visibleSources } from "../stories/visible";
import type { AddSource, SourceFields } from "./schema";

/**
 * Stores a source with its outlet. The address is known in all its spellings: one that is a source already is refused
 * with that source, unless the actor may not see it: then it is a source once more. Of two who add it at once one waits;
 * the same request gives the same source.
 */
export async function makeSource(
  tx: Transaction,
  actor: Actor,
  { requestId, saveCopy, ...fields }: AddSource,
): Promise<Result<{ sourceId: SourceId }>> {
  const before = await existing(tx, actor, requestId, fields);
  if (before) return before;
  const outlet = await findOrMakeOutlet(tx, actor, saidOutlet(fields));
  if (!outlet.ok) return outlet;
  const data = columns(fields, outlet.value, await freeTwin(tx, fields.url?.canonical));
  const [source] = await tx.source.createManyAndReturn({
    data: [{ ...data, requestId, addedById: actor.personId }],
    skipDuplicates: true,
    select: { id: true, outlet: { select: { name: true } } },
  });
  if (!source) return (await existing(tx, actor, requestId, fields)) ?? refuse("notFound");
  await appendEvent(tx, actor, {
    kind: "source.added",
    sourceId: source.id,
    after: sourceFacts(data, source.outlet?.name),
  });
  if (saveCopy && data.url !== null) {
    const asked = { reason: "asked", askedById: actor.personId } as const;
    await queueFetch(tx, { sourceId: source.id, address: data.url, ...asked });
  }
  return done({ sourceId: source.id as SourceId });
}

export function saidOutlet({ outletId, outletName, url }: SourceFields) {
  return { outletId, outletName, domain: url?.domain ?? null };
}

export function columns(fields: SourceFields, outletId: string | null, twin: number) {
  const { title, url, kind, authors, publishedOn, language } = fields;
  return {
    title,
    url: url?.url ?? null,
    canonicalUrl: url?.canonical ?? null,
    twin,
    outletId,
    kind,
    authors,
    publishedOn,
    language,
  };
}

type Told = Pick<
  ReturnType<typeof columns>,
  "title" | "url" | "kind" | "authors" | "publishedOn" | "language"
>;

/** A source as history and the version guard tell it. */
export function sourceFacts({ title, url, kind, authors, publishedOn, language }: Told, outletName = "") {
  return { title, url: url ?? "", outletName, kind, authors, publishedOn, language };
}

/**
 * The refusal that offers the source which this address is already, if another than `exceptId` is that the actor may
 * see. Whoever else gives this address waits until the command ends.
 */
export async function taken(
  tx: Transaction,
  actor: Actor,
  canonical: string | undefined,
  exceptId?: string,
): Promise<Refusal | null> {
  if (canonical === undefined) return null;
  await lockAddress(tx, canonical);
  const source = await tx.source.findFirst({
    where: {
      canonicalUrl: canonical,
      ...(exceptId ? { id: { not: exceptId } } : {}),
      ...visibleSources(actor),
    },
    orderBy: { twin: "asc" },
    select: { id: true, title: true },
  });
  return source && { code: "sourceExists", sourceId: source.id, title: source.title };
}

async function lockAddress(tx: Transaction, canonical: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`galley.address ${canonical}`}, 0))`;
}

/** Which one of its address a source is: the first, or beside those that whoever adds it may not see. */
export async function freeTwin(tx: Transaction, canonical: string | undefined): Promise<number> {
  if (canonical === undefined) return 0;
  const last = await tx.source.findFirst({
    where: { canonicalUrl: canonical },
    orderBy: { twin: "desc" },
    select: { twin: true },
  });
  return last === null ? 0 : last.twin + 1;
}

async function existing(
  tx: Transaction,
  actor: Actor,
  requestId: string,
  { url }: SourceFields,
): Promise<Result<{ sourceId: SourceId }> | null> {
  if (url) await lockAddress(tx, url.canonical);
  const same = await tx.source.findFirst({
    where: { requestId, addedById: actor.personId },
    select: { id: true },
  });
  if (same) return done({ sourceId: same.id as SourceId });
  const refusal = await taken(tx, actor, url?.canonical);
  return refusal && refuse(refusal);
}
