import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { KeptBytes } from "@/lib/platform/capture-files/kept-file";
import type { Transaction } from "@/lib/platform/database/client";

const pack = promisify(gzip);

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
