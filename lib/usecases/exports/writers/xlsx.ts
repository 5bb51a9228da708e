import { type ClaimRecord, RECORD_SCHEMA_VERSION } from "@/lib/domain/exchange/claim-record";
import {
  CLAIM_TABLE,
  CORRECTION_TABLE,
  EVIDENCE_TABLE,
  type RowColumn,
  SOURCE_TABLE,
  type SourceInFile,
  type Table,
} from "@/lib/domain/exchange/related-rows";
import { SOURCE_COLUMNS, type SourceRecord } from "@/lib/domain/exchange/source-record";
import type { CellKind } from "@/lib/domain/exchange/xlsx/cell";
import {
  filteredCells,
  type SheetColumn,
  sheetEnd,
  sheetRow,
  sheetStart,
} from "@/lib/domain/exchange/xlsx/sheet";
import {
  sheetPart,
  WORKBOOK_LIST,
  workbookList,
  workbookParts,
} from "@/lib/domain/exchange/xlsx/workbook-parts";
import { writeZip, type ZipEntry } from "@/lib/platform/zip/write-zip";
import { spool } from "./spool";
import type { ClaimsWriter, Piece, SourcesWriter } from "./writer";

/**
 * A workbook of related sheets. The claims are written as they come; what belongs on the other sheets is kept compressed
 * until its turn, since a zip has one file after the other. A newsroom's sources are few.
 */
export const writeClaimsXlsx: ClaimsWriter = (batches, { head }) => {
  const [evidence, corrections] = [sheet(EVIDENCE_TABLE), sheet(CORRECTION_TABLE)];
  const sources = new Map<string, { told: SourceInFile["told"]; references: string[] }>();
  const noted = async function* () {
    for await (const batch of batches) {
      for (const claim of batch) {
        evidence.add(claim);
        corrections.add(claim);
        noteSources(claim, sources);
      }
      yield batch;
    }
  };
  return workbook(
    [
      { name: "Claims", read: () => streamed(CLAIM_TABLE, noted()) },
      { name: "Evidence", read: evidence.read },
      { name: "Sources", read: () => streamed(SOURCE_TABLE, inOne([...sources.values()])) },
      { name: "Corrections", read: corrections.read },
      {
        name: "Fields",
        read: () =>
          fieldsSheet({
            Claims: CLAIM_TABLE.columns,
            Evidence: EVIDENCE_TABLE.columns,
            Sources: SOURCE_TABLE.columns,
            Corrections: CORRECTION_TABLE.columns,
          }),
      },
    ],
    new Date(head.exportedAt),
  );
};

export const writeSourcesXlsx: SourcesWriter = (batches, { head }) =>
  workbook(
    [
      { name: "Sources", read: () => streamed(ALL_OF_SOURCE, batches) },
      { name: "Fields", read: () => fieldsSheet({ Sources: SOURCE_COLUMNS }) },
    ],
    new Date(head.exportedAt),
  );

const ALL_OF_SOURCE: Table<SourceRecord> = {
  columns: SOURCE_COLUMNS,
  rows: (source) => [SOURCE_COLUMNS.map(({ name }) => source[name as keyof SourceRecord])],
};

function noteSources(
  claim: ClaimRecord,
  sources: Map<string, { told: SourceInFile["told"]; references: string[] }>,
) {
  for (const told of claim.evidence) {
    const known = sources.get(told.sourceId) ?? { told, references: [] };
    if (known.references.at(-1) !== claim.reference) known.references.push(claim.reference);
    sources.set(told.sourceId, known);
  }
}

type Sheet = { name: string; read: () => Reading };
/** Gives what its filter is over when it is read to its end. */
type Reading = AsyncGenerator<Uint8Array, string, void>;

async function* workbook(sheets: Sheet[], mtime: Date): AsyncGenerator<Piece, void, void> {
  const parts = workbookParts(sheets.map(({ name }) => name));
  const listed: { name: string; filtered: string }[] = [];
  const entries: ZipEntry[] = [
    ...parts.map(({ name, xml }) => ({ name, compress: true, bytes: Buffer.from(xml, "utf8") })),
    ...sheets.map(({ name, read }, index) => ({
      name: sheetPart(index + 1),
      compress: true,
      read: async function* () {
        listed.push({ name, filtered: yield* read() });
      },
    })),
    {
      name: WORKBOOK_LIST,
      compress: true,
      read: async function* () {
        yield Buffer.from(workbookList(listed), "utf8");
      },
    },
  ];
  for await (const bytes of writeZip(entries, { mtime })) yield bytes as Uint8Array;
}

/** A sheet that is written as its rows come. */
async function* streamed<Item>(table: Table<Item>, batches: AsyncIterable<Item[]>): Reading {
  const columns = sheetColumns(table.columns);
  yield Buffer.from(sheetStart(columns), "utf8");
  let last = 1;
  for await (const batch of batches) {
    let xml = "";
    for (const item of batch)
      for (const values of table.rows(item)) {
        last += 1;
        xml += sheetRow(last, columns, values);
      }
    yield Buffer.from(xml, "utf8");
  }
  yield Buffer.from(sheetEnd(columns, last), "utf8");
  return filteredCells(columns, last);
}

/** A sheet whose rows come before its turn. */
function sheet<Item>(table: Table<Item>) {
  const columns = sheetColumns(table.columns);
  const rows = spool();
  let last = 1;
  return {
    add(item: Item): void {
      for (const values of table.rows(item)) {
        last += 1;
        rows.add(sheetRow(last, columns, values));
      }
    },
    async *read(): Reading {
      yield Buffer.from(sheetStart(columns), "utf8");
      yield* rows.read();
      yield Buffer.from(sheetEnd(columns, last), "utf8");
      return filteredCells(columns, last);
    },
  };
}

function fieldsSheet(tables: Record<string, readonly RowColumn[]>) {
  const table: Table<[string, RowColumn]> = {
    columns: ["sheet", "field", "meaning", "schemaVersion"].map((name) => ({ name, description: "" })),
    rows: ([name, column]) => [[name, column.name, column.description, RECORD_SCHEMA_VERSION]],
  };
  const rows = Object.entries(tables).flatMap(([name, columns]) =>
    columns.map((column): [string, RowColumn] => [name, column]),
  );
  return streamed(table, inOne(rows));
}

async function* inOne<Item>(items: Item[]): AsyncGenerator<Item[], void, void> {
  if (items.length > 0) yield items;
}

const TIMES = new Set(["assessedAt", "signedOffAt", "capturedAt", "at", "publishedAt"]);
const DAYS = new Set(["publishedOn", "trueUntil"]);
const WIDE = new Set([
  "wording",
  "rationale",
  "passage",
  "before",
  "after",
  "reason",
  "meaning",
  "source",
  "title",
]);

function sheetColumns(columns: readonly { name: string }[]): SheetColumn[] {
  return columns.map(({ name }) => {
    const kind: CellKind = TIMES.has(name) ? "time" : DAYS.has(name) ? "day" : "text";
    return { name, kind, width: WIDE.has(name) ? 50 : kind === "time" ? 20 : 14 };
  });
}
