import { CSV_COLUMNS, RECORD_SCHEMA_VERSION } from "./claim-record";
import { EXPORT_FORMATS, type ExportFormat, exportFormat } from "./formats";
import { CLAIM_TABLE, CORRECTION_TABLE, EVIDENCE_TABLE, type RowColumn, SOURCE_TABLE } from "./related-rows";
import { SOURCE_COLUMNS } from "./source-record";

/**
 * docs/exports.md: every form and every field in which records leave, as Markdown, made from the tables that the exports
 * themselves are made from. A test compares it with the file.
 */
export function fieldsDocument(): string {
  return `# What leaves Galley, and how

This page is made from the code (\`lib/domain/exchange\`); a test fails while it says something else.

Records carry \`schemaVersion\`, which is ${RECORD_SCHEMA_VERSION}. It is raised when a field is renamed, removed or means something else. Added fields leave it, so readers pass over fields that they do not know.

A claim's \`state\` says what it is. \`signed_off\`: the words, the verdict and the evidence as they were signed, whatever was changed since. \`working_copy\`: the claim as it stands, for editors only. Who a confidential source is, and its saved copies, leave in nothing. Corrections leave with both; the table of evidence has a row for each piece of it, and none of them. Sources leave as they stand, whatever the scope.

Every export can be had from the menu where something is listed, from its address (\`/export/claims?format=csv&scope=signed\` with the filters of the claims table), and by \`npm run galley -- export --as jo@example.org --format csv\`.

## Forms

| id | what it is | of | scopes | file |
|---|---|---|---|---|
${(Object.keys(EXPORT_FORMATS) as ExportFormat[]).map(formRow).join("\n")}

CSV is RFC 4180 in UTF-8 with a byte order mark. A cell that a spreadsheet would run as a formula begins with an apostrophe more, which Galley takes off when it reads the file back. Lists are numbered lines in one cell; a list of one is told without a number. In a workbook nothing needs an apostrophe; a cell holds 32,767 characters, and what is longer is cut and says so. JSON is one document with its records under \`claims\` or \`sources\`, one a line; NDJSON is the records alone. Both have the fields below, with \`corrections\` and \`evidence\` as lists in each claim.

## Claims: CSV

${fieldTable(CSV_COLUMNS)}

## Claims: JSON, NDJSON, and the sheet Claims

In JSON and NDJSON \`corrections\` and \`evidence\` stand in the claim; in a workbook they have sheets of their own.

${fieldTable(CLAIM_TABLE.columns)}

## Evidence: in JSON, the sheet Evidence, and CSV with a row for each piece of evidence

In JSON without the first three, which say whose it is.

${fieldTable(EVIDENCE_TABLE.columns)}

## Corrections: in JSON, and the sheet Corrections

In JSON without the first three.

${fieldTable(CORRECTION_TABLE.columns)}

## The sheet Sources beside claims

${fieldTable(SOURCE_TABLE.columns)}

## Sources: CSV, JSON, NDJSON, workbook

${fieldTable(SOURCE_COLUMNS)}
`;
}

function formRow(id: ExportFormat): string {
  const { label, of, scopes, extension, mediaType } = exportFormat(id);
  return `| \`${id}\` | ${label} | ${of.join(", ")} | ${scopes.join(", ")} | .${extension}, \`${mediaType}\` |`;
}

function fieldTable(columns: readonly RowColumn[]): string {
  const rows = columns.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return ["| field | what it means |", "|---|---|", ...rows].join("\n");
}
