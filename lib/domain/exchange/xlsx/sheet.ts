import { numbered } from "../record-cells";
import { type CellKind, type CellValue, cellXml, columnName, STYLES, textXml } from "./cell";

export type SheetColumn = { name: string; kind: CellKind; width: number };

/** Excel's own limit, the head among them. */
export const ROWS_AT_MOST = 1_048_576;

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** How a sheet begins: its head, which stays in sight. Rows follow, then sheetEnd. */
export function sheetStart(columns: readonly SheetColumn[]): string {
  const widths = columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join("");
  const head = columns.map(({ name }, index) => textXml(`${columnName(index)}1`, name, STYLES.head)).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths}</cols><sheetData><row r="1">${head}</row>`
  );
}

/** A row, by its number in the sheet: the first after the head is 2. Throws past the last row that a sheet has. */
export function sheetRow(
  number: number,
  columns: readonly SheetColumn[],
  values: readonly CellValue[],
): string {
  if (number > ROWS_AT_MOST) throw new Error("A sheet holds no more rows: export this as CSV or NDJSON.");
  const cells = columns.map(({ kind }, index) => {
    const value = values[index] ?? null;
    return cellXml(`${columnName(index)}${number}`, isList(value) ? said(value) : value, kind);
  });
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** How it ends: with a filter over all of it. `last` is the number of the last row. */
export function sheetEnd(columns: readonly SheetColumn[], last: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${last}"/></worksheet>`;
}

/** What the filter is over, as the list of sheets says it. */
export function filteredCells(columns: readonly SheetColumn[], last: number): string {
  return `$A$1:$${columnName(columns.length - 1)}$${last}`;
}

function isList(value: CellValue): value is readonly string[] {
  return Array.isArray(value);
}

function said(list: readonly string[]): string {
  return list.length > 1 ? numbered(list) : (list[0] ?? "");
}
