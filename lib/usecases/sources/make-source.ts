import type { Actor } from "@/lib/domain/access/actor";
import type { SourceId } from "@/lib/domain/ids";
import { done, type Refusal, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvent } from "../history/append";
import { findOrMakeOutlet } from "../outlets/find-or-make";
import type { AddSource, SourceFields } from "./schema";

/**
 * Stores a source with its outlet. The address is known in all its spellings: one that is a source already is refused
 * with that source. The unique index decides between two who add it at once; the same request gives the same source.
 */
export async function makeSource(
  tx: Transaction,
  actor: Actor,
  { requestId, ...fields }: AddSource,
): Promise<Result<{ sourceId: SourceId }>> {
  const before = await existing(tx, actor, requestId, fields);
  if (before) return before;
  const outlet = await findOrMakeOutlet(tx, actor, saidOutlet(fields));
  if (!outlet.ok) return outlet;
  const data = columns(fields, outlet.value);
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
  return done({ sourceId: source.id as SourceId });
}

export function saidOutlet({ outletId, outletName, url }: SourceFields) {
  return { outletId, outletName, domain: url?.domain ?? null };
}

export function columns(fields: SourceFields, outletId: string | null) {
  const { title, url, kind, authors, publishedOn, language } = fields;
  return {
    title,
    url: url?.url ?? null,
    canonicalUrl: url?.canonical ?? null,
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

/** The refusal that offers the source which this address is already, if another than `exceptId` is. */
export async function taken(
  tx: Transaction,
  canonical: string | undefined,
  exceptId?: string,
): Promise<Refusal | null> {
  if (canonical === undefined) return null;
  const source = await tx.source.findUnique({
    where: { canonicalUrl: canonical },
    select: { id: true, title: true },
  });
  if (!source || source.id === exceptId) return null;
  return { code: "sourceExists", sourceId: source.id, title: source.title };
}

async function existing(
  tx: Transaction,
  actor: Actor,
  requestId: string,
  { url }: SourceFields,
): Promise<Result<{ sourceId: SourceId }> | null> {
  const same = await tx.source.findFirst({
    where: { requestId, addedById: actor.personId },
    select: { id: true },
  });
  if (same) return done({ sourceId: same.id as SourceId });
  const refusal = await taken(tx, url?.canonical);
  return refusal && refuse(refusal);
}
