import type { Readable } from "node:stream";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { claimReviewItems } from "@/lib/domain/exchange/claim-review/parse";
import type {
  ImportDefaults,
  ImportItem,
  ImportProblem,
} from "@/lib/domain/exchange/import-items/import-item";
import type { ImportKind } from "@/lib/domain/exchange/import-items/import-view";
import { guessDateOrder } from "@/lib/domain/exchange/import-items/read-date";
import type { Mapping } from "@/lib/domain/exchange/import-tables/columns";
import type { FilledTable } from "@/lib/domain/exchange/import-tables/gather-items";
import { guessMapping } from "@/lib/domain/exchange/import-tables/guess-mapping";
import { splitHeader } from "@/lib/domain/exchange/import-tables/split-header";
import { annotationItems, holdsAnnotations } from "@/lib/domain/exchange/web-annotation/import-items";
import type { ImportId } from "@/lib/domain/ids";
import { LIMITS } from "@/lib/domain/limits";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { SourceKind } from "@/lib/domain/sources/vocabulary";
import { type KeptFile, keepStream } from "@/lib/platform/capture-files/kept-file";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { sha256 } from "@/lib/platform/hash/sha256";
import { type ImportReader, readImportApart } from "@/lib/platform/import-files/read-import-apart";
import type { ImportRead } from "@/lib/platform/import-files/read-import-file";
import { visibleStories } from "../stories/visible";
import { cutRows, type Piece, writePieces } from "./pieces";
import type { TakeInFile } from "./schema";
import { defaultsSchema } from "./schema";
import { mappingOf, type StoredTable, storedMapping } from "./stored";

type Reading = { signal?: AbortSignal; read?: ImportReader };

/**
 * Takes in a file of claims: it is read in a process of its own, and what was read is kept for its asker alone. Nothing
 * comes into the newsroom yet. The same request gives the same import.
 */
export async function takeInFile(
  actor: Actor,
  { fileName, contentType, storyId, requestId }: TakeInFile,
  body: Readable,
  { signal, read = readImportApart }: Reading = {},
): Promise<Result<{ importId: ImportId }>> {
  if (!can(actor, "import.bringIn")) return refuse({ code: "notAllowed", permission: "import.bringIn" });
  if (storyId !== null) {
    const seen = await database().story.count({ where: { id: storyId, ...visibleStories(actor) } });
    if (seen === 0) return refuse("notFound");
  }
  const kept = await keepStream(body, LIMITS.importBytes);
  if (!kept) return refuse({ code: "importNotRead", fileName, problem: { is: "tooLarge" } });
  try {
    const found = await read(kept.file, { contentType, fileName }, signal);
    if (!found.ok) return refuse({ code: "importNotRead", fileName, problem: found.problem });
    return await keep(actor, { fileName, storyId, requestId, kept }, found);
  } finally {
    await kept.discard();
  }
}

type Told = Pick<TakeInFile, "fileName" | "storyId" | "requestId"> & { kept: KeptFile };
type Found = Extract<ImportRead, { ok: true }>;

function keep(actor: Actor, told: Told, found: Found): Promise<Result<{ importId: ImportId }>> {
  return inTransaction(async (tx) => {
    const { kept, ...fields } = told;
    const before = await tx.importRun.findFirst({
      where: { requestId: told.requestId, askedById: actor.personId },
      select: { id: true },
    });
    if (before) return done({ importId: before.id as ImportId });
    const made =
      found.kind === "tables" ? ofTables(found.tables) : (ofAnnotations(found) ?? ofClaimReviews(found));
    if (!made) return refuse("importHoldsNothing");
    const own = await tx.keptMapping.findUnique({
      where: { personId_headers: { personId: actor.personId, headers: headersHash(made.tables) } },
      select: { mapping: true, defaults: true },
    });
    const { id } = await tx.importRun.create({
      data: {
        ...fields,
        kind: made.kind,
        ...{ sha256: kept.sha256, length: kept.length, askedById: actor.personId },
        tables: made.tables,
        mapping: storedMapping(own ? mappingOf(own.mapping) : made.mapping),
        defaults: own ? defaultsSchema.parse(own.defaults) : made.defaults,
        total: made.total,
      },
      select: { id: true },
    });
    await writePieces(tx, id, made.pieces());
    return done({ importId: id as ImportId });
  });
}

type Made = {
  kind: ImportKind;
  tables: StoredTable[];
  mapping: Mapping;
  defaults: ImportDefaults;
  total: number;
  pieces: () => Generator<Piece>;
};

/** Nothing that was not said is taken for more than it is: reported somewhere, and read for the claim. */
const DEFAULTS = {
  stance: "supports",
  basis: "reported_elsewhere",
  kind: "original_report",
  dates: "dayFirst",
} as const;

function ofTables(read: { name: string; rows: string[][] }[]): Made | null {
  const tables = read.map(splitHeader);
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total === 0) return null;
  return {
    kind: "tables",
    tables: tables.map(({ rows, ...table }) => ({ ...table, rows: rows.length })),
    mapping: guessMapping(tables),
    defaults: { ...DEFAULTS, dates: guessDateOrder(cellsOf(tables)) ?? DEFAULTS.dates },
    total,
    *pieces() {
      for (const [table, { rows }] of tables.entries()) yield* cutRows(table, rows);
    },
  };
}

function* cellsOf(tables: readonly FilledTable[]): Generator<string> {
  for (const { rows } of tables) for (const row of rows.slice(0, 2_000)) yield* row;
}

type JsonLdFound = Extract<Found, { kind: "jsonLd" }>;

function ofClaimReviews({ documents, refused }: JsonLdFound): Made | null {
  const { items, problems } = claimReviewItems(documents);
  const all = { items, problems: [...notRead(refused), ...problems] };
  return ofItems({ kind: "claim_review", name: "ClaimReview", usual: "fact_check" }, all);
}

/** Null for a file without annotations: it may hold something else. */
function ofAnnotations({ documents, refused }: JsonLdFound): Made | null {
  const { items, problems } = annotationItems(documents);
  if (items.length === 0 && !documents.some(holdsAnnotations)) return null;
  const all = { items, problems: [...notRead(refused), ...problems] };
  return ofItems({ kind: "web_annotations", name: "Annotations", usual: "original_report" }, all);
}

function notRead(refused: JsonLdFound["refused"]): ImportProblem[] {
  return refused.map(({ row, sentence }) => ({
    ...{ table: 0, row, column: "", severity: "leavesOut" as const },
    sentence: `Script ${row}: ${sentence}`,
  }));
}

/** What has no columns to be told apart: what it does not say of a source is context. */
function ofItems(
  { kind, name, usual }: { kind: ImportKind; name: string; usual: SourceKind },
  { items, problems }: { items: ImportItem[]; problems: ImportProblem[] },
): Made | null {
  if (items.length + problems.length === 0) return null;
  return {
    kind,
    tables: [{ name, headers: [], headerRow: 0, rows: items.length }],
    mapping: { tables: [] },
    defaults: { ...DEFAULTS, stance: "context", kind: usual },
    total: items.length,
    *pieces() {
      yield { of: "items", items, problems };
    },
  };
}

/** Which headers a person's mapping is remembered by. */
export function headersHash(tables: readonly Pick<StoredTable, "name" | "headers">[]): string {
  const all = tables.map(({ name, headers }) => [tables.length > 1 ? name : "", headers]);
  return sha256(JSON.stringify(all));
}
