import type { ImportFileProblem } from "@/lib/domain/exchange/import-items/import-file-problem";
import { decodeText } from "../capture-files/decode-text";
import { readCsv } from "./read-csv";
import { type JsonLdRead, readJson, readPageScripts } from "./read-json-ld";
import { readXlsx } from "./read-xlsx";

export type ToldOfImport = { fileName: string; contentType: string };

export type ImportRead =
  | { ok: true; kind: "tables"; tables: { name: string; rows: string[][] }[] }
  | ({ ok: true; kind: "jsonLd" } & JsonLdRead)
  | { ok: false; problem: ImportFileProblem };

const MOST = { rows: 100_000, columns: 300 };

/** Reads tables out of a spreadsheet or a CSV, or JSON-LD out of JSON or a page: by its bytes, whatever its name says. */
export async function readImportFile(
  bytes: Buffer,
  { fileName, contentType }: ToldOfImport,
): Promise<ImportRead> {
  if (bytes.length === 0) return { ok: false, problem: { is: "empty" } };
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return readSpreadsheet(bytes);
  const text = decodeText(bytes, contentType)?.text ?? utf16WithoutMark(bytes);
  if (text === null) return { ok: false, problem: { is: "otherKind" } };
  const [first = ""] = text.trimStart();
  if (first === "{" || first === "[") return { ok: true, kind: "jsonLd", ...readJson(text) };
  if (first === "<") return { ok: true, kind: "jsonLd", ...readPageScripts(text) };
  try {
    return checked([{ name: fileName.replace(/\.[^.]*$/, ""), rows: readCsv(text) }]);
  } catch {
    return { ok: false, problem: { is: "damaged" } };
  }
}

async function readSpreadsheet(bytes: Buffer): Promise<ImportRead> {
  try {
    return checked(await readXlsx(bytes));
  } catch {
    return { ok: false, problem: { is: "notASpreadsheet" } };
  }
}

function checked(tables: { name: string; rows: string[][] }[]): ImportRead {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const isTooMuch =
    rows > MOST.rows || tables.some((table) => table.rows.some((row) => row.length > MOST.columns));
  if (isTooMuch) return { ok: false, problem: { is: "tooManyRows" } };
  const filled = tables.filter((table) => table.rows.some((row) => row.some((cell) => cell.trim() !== "")));
  return filled.length === 0
    ? { ok: false, problem: { is: "empty" } }
    : { ok: true, kind: "tables", tables: filled };
}

/** Some programs save "Unicode text" without saying so: in Latin letters every other byte is then 0. */
function utf16WithoutMark(bytes: Buffer): string | null {
  const beginning = bytes.subarray(0, 1_024);
  const zeros = [0, 0];
  for (const [index, byte] of beginning.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < beginning.length / 5 || Math.min(even, odd) > beginning.length / 50) return null;
  const text = new TextDecoder(odd > even ? "utf-16le" : "utf-16be").decode(bytes);
  return text.includes("\0") ? null : text;
}
