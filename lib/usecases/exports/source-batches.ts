import type { Actor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import { RECORD_SCHEMA_VERSION } from "@/lib/domain/exchange/claim-record";
import type { SourceRecord } from "@/lib/domain/exchange/source-record";
import { mayLeave } from "@/lib/domain/verification/what-leaves";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { visibleClaims } from "../stories/visible";

const SOURCES_PER_BATCH = 500;

/** A newsroom leans on few sources this much; further claims are left out of the record. */
const CLAIMS_PER_BATCH = 50_000;

const SOURCE = {
  ...{ id: true, title: true, kind: true, authors: true, url: true, publishedOn: true, language: true },
  confidential: true,
  outlet: { select: { name: true } },
  captures: {
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    take: 1,
    select: { capturedAt: true, sha256: true },
  },
} as const satisfies Prisma.SourceSelect;

type Found = Prisma.SourceGetPayload<{ select: typeof SOURCE }>;

/** The sources as records, in the order of their ids, which is that of their making: a batch when it is asked for. */
export async function* sourceBatches(
  actor: Actor,
  where: Prisma.SourceWhereInput,
): AsyncGenerator<SourceRecord[], void, void> {
  for (let after: string | null = null; ; ) {
    const found: Found[] = await database().source.findMany({
      where: { AND: [where, after ? { id: { gt: after } } : {}] },
      orderBy: { id: "asc" },
      take: SOURCES_PER_BATCH,
      select: SOURCE,
    });
    const claims = await readClaims(
      actor,
      found.map(({ id }) => id),
    );
    if (found.length > 0) yield found.map((source) => toRecord(source, claims.get(source.id) ?? new Set()));
    const last = found.at(-1);
    if (!last || found.length < SOURCES_PER_BATCH) return;
    after = last.id;
  }
}

async function readClaims(actor: Actor, sourceIds: string[]): Promise<Map<string, Set<number>>> {
  const rows = await database().evidence.findMany({
    where: { passage: { sourceId: { in: sourceIds } }, claim: visibleClaims(actor) },
    orderBy: [{ claim: { number: "asc" } }, { id: "asc" }],
    take: CLAIMS_PER_BATCH,
    select: { passage: { select: { sourceId: true } }, claim: { select: { number: true } } },
  });
  const bySource = new Map<string, Set<number>>();
  for (const { passage, claim } of rows)
    bySource.set(passage.sourceId, (bySource.get(passage.sourceId) ?? new Set()).add(claim.number));
  return bySource;
}

function toRecord({ captures, outlet, url, ...source }: Found, claims: ReadonlySet<number>): SourceRecord {
  const copy = mayLeave("copy", source) ? captures[0] : undefined;
  const { id, title, kind, authors, publishedOn, language, confidential } = source;
  return {
    schemaVersion: RECORD_SCHEMA_VERSION,
    ...{ id, title, kind, authors, outlet: outlet?.name ?? "", url: url ?? "" },
    ...{ publishedOn, language, confidential },
    capturedAt: copy?.capturedAt.toISOString() ?? "",
    captureSha256: copy?.sha256 ?? "",
    claims: [...claims].map(claimReference),
  };
}
