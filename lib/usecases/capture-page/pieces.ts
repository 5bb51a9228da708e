import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { database } from "@/lib/platform/database/client";

/** A piece is 256 KiB before it is compressed; more than this came from nowhere. */
const LONGEST_PIECE = 1024 * 1024;

const unpack = promisify(gunzip);

/** The bytes that a hash names, one piece after the other: none is read before the one before it was taken. */
export async function* piecesOf(sha256: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const piece = await database().captureChunk.findUnique({
      where: { sha256_position: { sha256, position } },
      select: { bytes: true },
    });
    if (!piece) return;
    yield await unpack(piece.bytes, { maxOutputLength: LONGEST_PIECE });
  }
}
