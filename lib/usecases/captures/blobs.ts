import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { KeptBytes } from "@/lib/platform/capture-files/kept-file";
import { database, type Transaction } from "@/lib/platform/database/client";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A piece is 256 KiB before it is compressed; more than this came from nowhere. */
const LONGEST_PIECE = 1024 * 1024;

/**
 * Stores bytes under their hash, piece by piece, each compressed by itself: no more than one stands in memory. The same
 * bytes are stored once; who stores them at the same moment as somebody else waits, and then has nothing to do.
 */
export async function writeBlob(tx: Transaction, { sha256, length, open }: KeptBytes): Promise<void> {
  const { count } = await tx.captureBlob.createMany({ data: [{ sha256, length }], skipDuplicates: true });
  if (count === 0) return;
  let position = 0;
  for await (const piece of open()) {
    const bytes = new Uint8Array(await pack(piece));
    await tx.captureChunk.createMany({ data: [{ sha256, position, bytes }] });
    position += 1;
  }
}

/** The bytes that a hash names, one piece after the other: none is read before the one before it was taken. */
export async function* readBlob(sha256: string, from: Transaction = database()): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const piece = await from.captureChunk.findUnique({
      where: { sha256_position: { sha256, position } },
      select: { bytes: true },
    });
    if (!piece) return;
    yield await unpack(piece.bytes, { maxOutputLength: LONGEST_PIECE });
  }
}
