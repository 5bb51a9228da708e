import fs from "node:fs";
import { readApart } from "../reading-apart/read-apart";
import { fileTypeOf } from "./file-type-of";
import { type CaptureRead, NOTHING_READ, saidType } from "./read-capture";
import type { ToldOfFile } from "./told-of-file";

export type CaptureReader = (file: string, told: ToldOfFile, signal?: AbortSignal) => Promise<CaptureRead>;

/** Reads the bytes of a copy from a file, in a process of its own (reading-apart/read-apart.ts says why). */
export async function readCaptureApart(
  file: string,
  told: ToldOfFile,
  signal?: AbortSignal,
): Promise<CaptureRead> {
  const program = { file: "capture-files/reading-process.ts", told: JSON.stringify(told) };
  const read = await readApart<CaptureRead>(program, () => fs.createReadStream(file), signal);
  return read.ok ? read.reading : unread(file, told, read.is);
}

/** What its reader could not get to the end of is kept all the same, as what it begins like. */
async function unread(file: string, told: ToldOfFile, why: "tooSlow" | "damaged"): Promise<CaptureRead> {
  const type = await fileTypeOf(await beginningOf(file), told).catch(() => null);
  if (!type) return { ok: false, problem: { is: "otherKind", mediaType: saidType(told) } };
  const { kind, mediaType } = type;
  return { ok: true, reading: { ...NOTHING_READ, kind, mediaType, unread: why } };
}

const BEGINNING = 64 * 1024;

async function beginningOf(file: string): Promise<Buffer> {
  const opened = await fs.promises.open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}
