import { stringify } from "csv-stringify/sync";
import type { Piece } from "./writer";

/** Without it Excel takes the file for the system's old encoding; every other reader knows to skip it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180: a header row, CRLF after every row. Each piece is whole rows; the header comes even before no records. */
export function csvWriter<Item>(columns: readonly { name: string }[], toRows: (record: Item) => string[][]) {
  return async function* (batches: AsyncIterable<Item[]>): AsyncGenerator<Piece, void, void> {
    yield BYTE_ORDER_MARK + csvRows([columns.map(({ name }) => name)]);
    for await (const batch of batches) yield csvRows(batch.flatMap(toRows));
  };
}

function csvRows(rows: string[][]): string {
  return stringify(rows, { record_delimiter: "\r\n" });
}
