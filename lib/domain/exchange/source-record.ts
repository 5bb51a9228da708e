import type { SourceKind } from "../sources/vocabulary";
import type { RECORD_SCHEMA_VERSION } from "./claim-record";
import { cellOf } from "./record-cells";
import { neutraliseCell } from "./spreadsheet-cell";

/**
 * One source as it leaves Galley, as it stands. A confidential one is told under its pseudonym, without its saved
 * copies (G10). What is not known is "".
 */
export type SourceRecord = {
  schemaVersion: typeof RECORD_SCHEMA_VERSION;
  id: string;
  title: string;
  kind: SourceKind;
  authors: string;
  outlet: string;
  url: string;
  publishedOn: string;
  language: string;
  confidential: boolean;
  capturedAt: string;
  captureSha256: string;
  claims: string[];
};

/** Every field of a source with what it means, in the order of the columns and of the JSON. */
export const SOURCE_FIELDS: Record<keyof SourceRecord, string> = {
  schemaVersion: "Version of this list of fields",
  id: "The source's own id in this newsroom; never changes",
  title: "Title of the source; a pseudonym where it is confidential",
  kind: "What kind of source it is",
  authors: "Who made it",
  outlet: "Who published it",
  url: "Address of the source",
  publishedOn: "When it was published, ISO 8601, as exact as known",
  language: "Its language, BCP 47; empty when not said",
  confidential: "true where who it is stays in the newsroom",
  capturedAt: "When its newest saved copy was made, ISO 8601 in UTC; empty without one",
  captureSha256: "SHA-256 of the bytes of that copy",
  claims: "References of the claims that it is evidence for, of those that whoever exports may see",
};

const sourceColumns = Object.keys(SOURCE_FIELDS) as (keyof SourceRecord)[];

/** The header row, and what each column means. */
export const SOURCE_COLUMNS: readonly { name: string; description: string }[] = sourceColumns.map((name) => ({
  name,
  description: SOURCE_FIELDS[name],
}));

/** A source as one CSV row, in the order of SOURCE_COLUMNS, each cell safe in a spreadsheet and not yet quoted. */
export function toSourceCells(record: SourceRecord): string[] {
  return sourceColumns.map((field) => neutraliseCell(cellOf(record[field])));
}
