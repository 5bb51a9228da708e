import { stringify } from "csv-stringify/sync";
import { type ClaimRecord, CSV_COLUMNS, toCsvCells } from "@/lib/domain/exchange/claim-record";

type Batches = AsyncGenerator<ClaimRecord[], void, void>;

/** Without it Excel takes the file for the system's old encoding; every other reader knows to skip it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180: a header row, CRLF after every row. Each piece is whole rows; the header comes even before no claims. */
export async function* toCsv(batches: Batches): AsyncGenerator<string, void, void> {
  yield BYTE_ORDER_MARK + csvRows([CSV_COLUMNS.map(({ name }) => name)]);
  for await (const batch of batches) yield csvRows(batch.map(toCsvCells));
}

function csvRows(rows: string[][]): string {
  return stringify(rows, { record_delimiter: "\r\n" });
}

type Head = { schemaVersion: number; exportedAt: string; scope: string };

/** One JSON document with a claim a line, so that it can be read by eye and cut by line. */
export async function* toJson(head: Head, batches: Batches): AsyncGenerator<string, void, void> {
  yield `${JSON.stringify(head).slice(0, -1)},"claims":[`;
  let between = "\n";
  for await (const batch of batches) {
    yield between + batch.map((record) => JSON.stringify(record)).join(",\n");
    between = ",\n";
  }
  yield "\n]}\n";
}
