import fs from "node:fs";
import { readApart } from "../reading-apart/read-apart";
import type { ImportRead, ToldOfImport } from "./read-import-file";

export type ImportReader = (file: string, told: ToldOfImport, signal?: AbortSignal) => Promise<ImportRead>;

/** Reads a file that is brought in, in a process of its own (reading-apart/read-apart.ts says why). */
export async function readImportApart(
  file: string,
  told: ToldOfImport,
  signal?: AbortSignal,
): Promise<ImportRead> {
  const program = { file: "import-files/reading-process.ts", told: JSON.stringify(told), ms: 120_000 };
  const read = await readApart<ImportRead>(program, () => fs.createReadStream(file), signal);
  return read.ok ? read.reading : { ok: false, problem: { is: read.is } };
}
