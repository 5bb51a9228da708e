import {
  CLAIM_FIELDS,
  type ClaimRecord,
  CORRECTION_FIELDS,
  EVIDENCE_FIELDS,
  type EvidenceRecord,
} from "./claim-record";
import { cellOf } from "./record-cells";
import { neutraliseCell } from "./spreadsheet-cell";

/** A column of a table in which a record is one row, and its lists are rows of tables beside it. */
export type RowColumn = { name: string; description: string };
type Value = string | number | boolean | null | readonly string[];
export type Table<Item> = { columns: readonly RowColumn[]; rows: (item: Item) => Value[][] };

/** What a row beside a claim's says of its claim. */
const OF_CLAIM = {
  reference: CLAIM_FIELDS.reference,
  claimId: CLAIM_FIELDS.id,
  state: CLAIM_FIELDS.state,
};
const ofClaim = ({ reference, id, state }: ClaimRecord): Value[] => [reference, id, state];

const claimNames = keysOf(CLAIM_FIELDS).filter((name) => name !== "corrections" && name !== "evidence");
const evidenceNames = keysOf(EVIDENCE_FIELDS);
const correctionNames = keysOf(CORRECTION_FIELDS);

/** A row for each claim, without what is in the other tables. */
export const CLAIM_TABLE: Table<ClaimRecord> = {
  columns: claimNames.map((name) => ({ name, description: CLAIM_FIELDS[name] })),
  rows: (claim) => [claimNames.map((name) => claim[name])],
};

/** A row for each piece of evidence, with the reference and the id of its claim. */
export const EVIDENCE_TABLE: Table<ClaimRecord> = {
  columns: [...described(OF_CLAIM), ...described(EVIDENCE_FIELDS)],
  rows: (claim) =>
    claim.evidence.map((item) => [...ofClaim(claim), ...evidenceNames.map((name) => item[name])]),
};

/** A row for each correction, with the reference and the id of its claim. */
export const CORRECTION_TABLE: Table<ClaimRecord> = {
  columns: [...described(OF_CLAIM), ...described(CORRECTION_FIELDS)],
  rows: (claim) =>
    claim.corrections.map((each) => [...ofClaim(claim), ...correctionNames.map((name) => each[name])]),
};

const SOURCE_OF_EVIDENCE = {
  sourceId: EVIDENCE_FIELDS.sourceId,
  source: EVIDENCE_FIELDS.source,
  sourceKind: EVIDENCE_FIELDS.sourceKind,
  outlet: EVIDENCE_FIELDS.outlet,
  url: EVIDENCE_FIELDS.url,
  publishedOn: EVIDENCE_FIELDS.publishedOn,
  claims: "References of the claims in this file that it is evidence for",
};

/** A source as the evidence of the claims in one file tells it, and those claims. */
export type SourceInFile = { told: EvidenceRecord; references: readonly string[] };

/** A row for each source of the evidence in a file. */
export const SOURCE_TABLE: Table<SourceInFile> = {
  columns: described(SOURCE_OF_EVIDENCE),
  rows: ({ told, references }) => [
    [told.sourceId, told.source, told.sourceKind, told.outlet, told.url, told.publishedOn, references],
  ],
};

/** A row's values as the cells of CSV, each safe in a spreadsheet and not yet quoted. */
export function rowCells(values: readonly Value[]): string[] {
  return values.map((value) => neutraliseCell(cellOf(value)));
}

function described(fields: Readonly<Record<string, string>>): RowColumn[] {
  return Object.entries(fields).map(([name, description]) => ({ name, description }));
}

function keysOf<Key extends string>(fields: Record<Key, string>): Key[] {
  return Object.keys(fields) as Key[];
}
