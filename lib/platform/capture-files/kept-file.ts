import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Bytes by their hash, opened again each time, in pieces of 256 KiB at most. */
export type KeptBytes = { sha256: string; length: number; open: () => AsyncIterable<Uint8Array> };

export type KeptFile = KeptBytes & { file: string; discard: () => Promise<void> };

const PIECE = 256 * 1024;

/** The bytes of a file that stays as it is until they were stored. */
export function bytesOfFile(file: string, sha256: string, length: number): KeptBytes {
  return { sha256, length, open: () => fs.createReadStream(file, { highWaterMark: PIECE }) };
}

export function bytesOfText(text: string): KeptBytes {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, length: bytes.length, open: () => piecesOf(bytes) };
}

/** Writes what comes to a temporary file while it is hashed: it never stands in memory. Null when it is more than `most`. */
export async function keepStream(stream: Readable, most: number): Promise<KeptFile | null> {
  const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), "galley-copy-"));
  const discard = () => fs.promises.rm(folder, { recursive: true, force: true });
  const file = path.join(folder, "body");
  const hash = createHash("sha256");
  let length = 0;
  const meter = new Transform({
    transform(piece: Buffer, _, next) {
      length += piece.length;
      hash.update(piece);
      next(length > most ? new TooMuch() : null, piece);
    },
  });
  try {
    await pipeline(stream, meter, fs.createWriteStream(file, { mode: 0o600 }));
  } catch (error) {
    await discard();
    if (error instanceof TooMuch) return null;
    throw error;
  }
  return { ...bytesOfFile(file, hash.digest("hex"), length), file, discard };
}

class TooMuch extends Error {}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
