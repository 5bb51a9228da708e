import { parse } from "csv-parse/sync";
import { restoreCell } from "@/lib/domain/exchange/spreadsheet-cell";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** A delimiter shows itself in the first lines. */
const LOOKED_AT = 64 * 1024;

/**
 * The rows of a CSV (RFC 4180, and what spreadsheets make of it): the delimiter is told from the text, or from the
 * "sep=;" that Excel writes. Cells that our exports kept from running as formulas are what they were. Blank lines stay,
 * as rows without cells that say anything: rows are counted as a spreadsheet counts them.
 */
export function readCsv(text: string): string[][] {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const body = said === undefined ? text : text.slice(text.indexOf("\n") + 1);
  const rows: string[][] = parse(body, {
    delimiter: said ?? guessDelimiter(body),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  const restored = rows.map((row) => row.map(restoreCell));
  return said === undefined ? restored : [[], ...restored];
}

/** The delimiter that the most lines have, and have as often as the first one. */
export function guessDelimiter(text: string): string {
  const [first = "", ...others] = linesOf(text.slice(0, LOOKED_AT));
  const score = (delimiter: string) => {
    const wanted = count(first, delimiter);
    if (wanted === 0) return 0;
    return wanted + others.filter((line) => count(line, delimiter) === wanted).length * 10;
  };
  const [best = ","] = [...DELIMITERS].sort((one, other) => score(other) - score(one));
  return score(best) === 0 ? "," : best;
}

/** Line breaks and delimiters within quotation marks are not seen. */
function linesOf(text: string): string[] {
  return text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== "")
    .slice(0, 30);
}

function count(line: string, delimiter: string): number {
  return line.split(delimiter).length - 1;
}
