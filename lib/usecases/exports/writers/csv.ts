import { stringify } from "csv-stringify/sync";
import { CSV_COLUMNS, toCsvCells } from "@/lib/domain/exchange/claim-record";
import type { ClaimsWriter } from "./writer";

/** Without it Excel takes the file for the system's old encoding; every other reader knows to skip it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180: a header row, CRLF after every row. Each piece is whole rows; the header comes even before no claims. */
export const writeCsv: ClaimsWriter = async function* (batches) {
  yield BYTE_ORDER_MARK + csvRows([CSV_COLUMNS.map(({ name }) => name)]);
  for await (const batch of batches) yield csvRows(batch.map(toCsvCells));
};

function csvRows(rows: string[][]): string {
  return stringify(rows, { record_delimiter: "\r\n" });
}
