import { CLAIM_FIELDS, type ClaimField, SOURCE_FIELDS, type SourceField } from "../import-items/import-item";

/** What a table of a file holds, a row each. */
export const TABLE_ROLES = ["claims", "lines", "sources", "evidence", "none"] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

export const TABLE_ROLE_WORDS: Record<TableRole, string> = {
  claims: "A claim in each row",
  lines: "A line of the draft in each row",
  sources: "A source in each row",
  evidence: "A piece of evidence in each row",
  none: "Nothing to bring in",
};

/** Ids by which rows of one table name rows of another. A cell may name several: "S1; S2". */
export const LINK_FIELDS = ["lineId", "claimId", "sourceId"] as const;
export type LinkField = (typeof LINK_FIELDS)[number];

export type ColumnField = ClaimField | SourceField | LinkField;
export const COLUMN_FIELDS: readonly ColumnField[] = [...CLAIM_FIELDS, ...SOURCE_FIELDS, ...LINK_FIELDS];

/**
 * What a column says. `nth`: of which source of a row that has several, 1 is the first; null for what is said once, or,
 * of sources, as a numbered list in one cell.
 */
export type Column = { field: ColumnField; nth: number | null } | null;

export type TableMapping = { role: TableRole; columns: Column[] };
export type Mapping = { tables: TableMapping[] };

/** A table as it was read: its first row that says something is the header. */
export type ReadTable = {
  name: string;
  headers: string[] /** Of the header, as spreadsheets count. */;
  headerRow: number;
};

export const COLUMN_WORDS: Record<ColumnField, string> = {
  externalId: "Id of the claim",
  wording: "Claim",
  type: "Type",
  attributionKind: "Who asserts it (kind)",
  attributedTo: "Asserted by",
  criticality: "Criticality",
  legalRisk: "Legal risk",
  allegation: "Allegation against a person",
  restsOnAuthorAlone: "Rests on the author alone",
  wordsInDraft: "Words in the draft",
  verdict: "Verdict (kept as a remark)",
  note: "Note (kept in the history)",
  title: "Source: title",
  url: "Source: address",
  kind: "Source: kind",
  outletName: "Source: outlet",
  authors: "Source: authors",
  publishedOn: "Source: published",
  language: "Source: language",
  passage: "Source: passage",
  paraphrased: "Source: passage is paraphrased",
  locator: "Source: where in it",
  stance: "Source: stance",
  basis: "Source: basis",
  primary: "Source: primary",
  evidenceNote: "Source: note",
  lineId: "Id of the line",
  claimId: "Ids of claims",
  sourceId: "Ids of sources",
};

/** "source.url#2" as a control's value; "" for a column that is left out. */
export function columnKey(column: Column): string {
  if (column === null) return "";
  return column.nth === null ? column.field : `${column.field}#${column.nth}`;
}

/** What columnKey wrote; null also for what it never wrote. */
export function columnOfKey(key: string): Column {
  const [, name = "", nth] = /^(\w+)(?:#([1-9]\d?))?$/.exec(key) ?? [];
  const field = COLUMN_FIELDS.find((each) => each === name);
  return field ? { field, nth: nth === undefined ? null : Number(nth) } : null;
}

/** A column as a person finds it: "D (Source 1)". */
export function columnName(index: number, header: string): string {
  const letters = lettersOf(index);
  return header.trim() === "" ? letters : `${letters} (${header.trim().slice(0, 60)})`;
}

/** 0 is "A", 26 is "AA". */
function lettersOf(index: number): string {
  const before = Math.floor(index / 26);
  return `${before > 0 ? lettersOf(before - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}
