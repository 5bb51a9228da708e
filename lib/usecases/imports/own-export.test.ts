import { randomUUID } from "node:crypto";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CLAIM_TYPES, CRITICALITIES } from "@/lib/domain/claims/vocabulary";
import { BASES, STANCES } from "@/lib/domain/evidence/vocabulary";
import {
  type ClaimRecord,
  CSV_COLUMNS,
  RECORD_SCHEMA_VERSION,
  toCsvCells,
} from "@/lib/domain/exchange/claim-record";
import { gatherItems } from "@/lib/domain/exchange/import-tables/gather-items";
import { guessMapping } from "@/lib/domain/exchange/import-tables/guess-mapping";
import { splitHeader } from "@/lib/domain/exchange/import-tables/split-header";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { cleanLine, cleanText, isBlank } from "@/lib/domain/text/typed-text";
import { readImportFile } from "@/lib/platform/import-files/read-import-file";
import { writeClaimsXlsx } from "../exports/writers/xlsx";
import { type CheckedItem, checkItem } from "./check-item";

function csvOf(records: readonly ClaimRecord[]): Buffer {
  const rows = [CSV_COLUMNS.map(({ name }) => name), ...records.map(toCsvCells)];
  return Buffer.from(`\uFEFF${stringify(rows, { record_delimiter: "\r\n" })}`);
}

/** Sheets for claims, evidence and sources, tied by ids. */
async function workbookOf(records: readonly ClaimRecord[]): Promise<Buffer> {
  const head = { exportedAt: "2025-11-27T10:00:00.000Z" } as Parameters<typeof writeClaimsXlsx>[1]["head"];
  const batches = (async function* () {
    yield [...records];
  })();
  const pieces: Uint8Array[] = [];
  for await (const piece of writeClaimsXlsx(batches, { head } as Parameters<typeof writeClaimsXlsx>[1]))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** What our own file says of claims, read back by the way of any other file. */
async function readBack(file: Buffer): Promise<(CheckedItem | null)[]> {
  const read = await readImportFile(file, { fileName: "claims", contentType: "" });
  if (!read.ok || read.kind !== "tables") throw new Error("Our own file was not read.");
  const tables = read.tables.map(splitHeader);
  const { items, problems } = gatherItems(tables, guessMapping(tables));
  expect(problems).toEqual([]);
  const defaults = { stance: "silent", basis: "inferred", kind: "dataset", dates: "monthFirst" } as const;
  return items.map((item) => checkItem(item, defaults).item);
}

const hard = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "=1+1",
    "'=1+1",
    "@SUM(A1)",
    "-5",
    "עברית (מימין)",
    "👩‍👩‍👧‍👦 é",
    "1. one\n2. two",
    "a\r\nb",
    'a;b,"c"',
    "' '",
    "_x0041_",
  ),
);
const lineOf = (max: number) =>
  fc
    .tuple(hard, fc.constantFrom("x", "ñ", "=x", "'x"))
    .map(([text, end]) => cleanLine(`${text}${end}`.slice(0, max)));
const textOf = fc
  .tuple(hard, hard)
  .map(([one, other]) => cleanText(`${one}\n${other}`))
  .map((text) => (isBlank(text) ? "" : text));

const evidence = fc.record({
  stance: fc.constantFrom(...STANCES),
  basis: fc.constantFrom(...BASES),
  primary: fc.boolean(),
  source: lineOf(200),
  sourceKind: fc.constantFrom(...SOURCE_KINDS),
  url: fc.integer({ min: 1, max: 1e9 }).map((n) => `https://herald.example.com/${n}`),
  outlet: lineOf(100),
  publishedOn: fc.constantFrom("", "2025", "2025-11", "2025-11-26"),
  passage: textOf,
  paraphrased: fc.boolean(),
  locator: fc.constantFrom("", "Page 4", "Timecode 00:12:30", "Section Annex 2", "Cell B7"),
  note: textOf,
  answer: fc.constant(""),
  capturedAt: fc.constant(""),
  captureSha256: fc.constant(""),
  id: fc.uuid(),
  sourceId: fc.uuid(),
});

const record: fc.Arbitrary<ClaimRecord> = fc
  .record({
    wording: lineOf(500),
    type: fc.constantFrom(...CLAIM_TYPES),
    attributedTo: lineOf(100),
    criticality: fc.constantFrom(...CRITICALITIES),
    legalRisk: fc.boolean(),
    allegation: fc.boolean(),
    rationale: textOf,
    evidence: fc.uniqueArray(evidence, { maxLength: 4, selector: ({ url }) => url }),
  })
  .map((said, index = 0) => ({ ...USUAL, ...said, id: randomUUID(), reference: `C-${index}` }));

type Varied =
  | ("id" | "reference" | "wording" | "type" | "attributedTo" | "criticality")
  | ("legalRisk" | "allegation" | "rationale" | "evidence");
const USUAL: Omit<ClaimRecord, Varied> = {
  ...{
    schemaVersion: RECORD_SCHEMA_VERSION,
    state: "working_copy",
    stage: "open",
    verdict: "disputed",
    rating: null,
  },
  ...{ narrowerWording: "", trueUntil: "", attributionKind: "quotation", assessedBy: "", assessedAt: null },
  ...{ signedOffBy: "", signedOffAt: null, policyVersion: null, signedUnderPolicyVersion: null },
  ...{ independentOriginsAtLeast: null, independentOriginsAtMost: null, overrides: [], stories: [] },
  ...{ wordsInDraft: [], flags: [], corrections: [] },
};

test.each([
  ["CSV", csvOf, 150],
  ["workbook", workbookOf, 60],
] as const)(
  "our %s comes back as it left: text of every kind, lists, formulas and line ends",
  async (_, fileOf, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
        const items = await readBack(await fileOf(records));
        expect(items.map((item) => item && comparable(item))).toEqual(records.map(expected));
      }),
      { numRuns },
    );
  },
);

function comparable({ externalId, claim, note, verdict, sources }: CheckedItem) {
  const { wording, type, attributionKind, attributedTo, criticality, legalRisk, allegation } = claim;
  return {
    ...{ externalId, wording, type, attributionKind, attributedTo, criticality, legalRisk, allegation },
    ...{ note, verdict },
    evidence: sources.map((source) => ({
      ...{ stance: source.stance, basis: source.basis, primary: source.primary, title: source.title },
      ...{ kind: source.kind, url: source.url?.url, outletName: source.outletName },
      ...{ publishedOn: source.publishedOn, note: source.note },
      words: source.passageIs === "whole" ? "" : source.exact,
    })),
  };
}

function expected(said: ClaimRecord) {
  const { id, wording, type, attributionKind, attributedTo, criticality, legalRisk, allegation } = said;
  return {
    ...{ externalId: id, wording, type, attributionKind, attributedTo, criticality, legalRisk, allegation },
    ...{ note: said.rationale, verdict: said.verdict },
    evidence: said.evidence.map((item) => ({
      ...{ stance: item.stance, basis: item.basis, primary: item.primary, title: item.source },
      ...{ kind: item.sourceKind, url: item.url, outletName: item.outlet },
      ...{ publishedOn: item.publishedOn, note: noteOf(item), words: item.passage },
    })),
  };
}

/** Where a work as a whole was said to matter at a place, the note keeps it. */
function noteOf({ note, passage, locator }: ClaimRecord["evidence"][number]): string {
  return passage === "" && locator !== "" ? [note, `Where: ${locator}`].filter(Boolean).join("\n") : note;
}

test("a cell of 100 kB arrives whole, and is named where it is more than a field holds", async () => {
  const long = "🙂=á".repeat(25_600);
  const csv = stringify([
    ["Id", "Claim", "Notes"],
    ["1", "Short", long],
    ["2", long, ""],
  ]);
  const read = await readImportFile(Buffer.from(csv), { fileName: "a.csv", contentType: "" });
  if (!read.ok || read.kind !== "tables") throw new Error("It was not read.");
  expect(read.tables[0]?.rows[1]?.[2]).toBe(long);
  const tables = read.tables.map(splitHeader);
  const { items } = gatherItems(tables, guessMapping(tables));
  const [, second] = items.map((item) =>
    checkItem(item, { stance: "supports", basis: "inferred", kind: "dataset", dates: "dayFirst" }),
  );
  expect(second?.problems).toMatchObject([
    {
      row: 3,
      column: "B (Claim)",
      severity: "leavesOut",
      sentence: "This is too long: 2,000 characters at most.",
    },
  ]);
});
