import { cleanLine } from "../../text/typed-text";
import type { FilledTable } from "./gather-items";

/**
 * A table by its rows: the header is the first row that has two cells with words, or the first with any; what stands
 * above it (a title, a note) is left out. Columns without a header are kept as far as any row goes.
 */
export function splitHeader({
  name,
  rows,
}: {
  name: string;
  rows: readonly (readonly string[])[];
}): FilledTable {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== "").length;
  const two = rows.findIndex((row) => filled(row) >= 2);
  const at = Math.max(0, two === -1 ? rows.findIndex((row) => filled(row) >= 1) : two);
  const body = rows.slice(at + 1);
  const width = Math.max(rows[at]?.length ?? 0, ...body.slice(0, 200).map((row) => row.length));
  const headers = Array.from({ length: width }, (_, index) => cleanLine(rows[at]?.[index] ?? ""));
  return { name: cleanLine(name), headers, headerRow: at + 1, rows: body };
}
