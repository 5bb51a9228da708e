import { Readable } from "node:stream";
import { readApart } from "../reading-apart/read-apart";
import type { Reading } from "./read-draft";

/** Reads a draft in a process of its own (reading-apart/read-apart.ts says why). */
export async function readDraftApart(
  bytes: Uint8Array,
  fileName: string,
  signal?: AbortSignal,
): Promise<Reading> {
  const program = { file: "draft-files/reading-process.ts", told: fileName };
  const read = await readApart<Reading>(program, () => Readable.from([bytes]), signal);
  return read.ok ? read.reading : { ok: false, problem: { is: read.is } };
}
