import { createHash } from "node:crypto";
import fs from "node:fs";
import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
import { FETCH_LIMITS } from "./fetch-rules";
import { FetchStopped } from "./stopped";

export type Progress = { received: number; expected: number | null };

export type SavedBody = { sha256: string; length: number };

/**
 * Writes the body of an answer to a file while it comes, unpacked and hashed on the way: at no time does it stand in
 * memory. Neither what is sent nor what that unpacks to may be longer than the limit.
 */
export async function saveBody(
  answer: IncomingMessage,
  file: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<SavedBody> {
  const said = Number(answer.headers["content-length"] ?? Number.NaN);
  if (said > FETCH_LIMITS.bytes) throw new FetchStopped({ is: "tooLarge" });
  const expected = Number.isSafeInteger(said) ? said : null;
  const hash = createHash("sha256");
  let length = 0;
  const sent = meter("tooLarge", (_, received) => onProgress({ received, expected }));
  const unpacked = meter("unpacksHuge", (piece, soFar) => {
    hash.update(piece);
    length = soFar;
  });
  const steps = [answer, sent, ...unpackers(answer), unpacked, fs.createWriteStream(file, { mode: 0o600 })];
  await pipeline(steps, { signal });
  return { sha256: hash.digest("hex"), length };
}

/** Passes pieces on, tells of each, and stops with the reason when they become too many. */
function meter(reason: "tooLarge" | "unpacksHuge", onPiece: (piece: Buffer, soFar: number) => void) {
  let soFar = 0;
  return new Transform({
    transform(piece: Buffer, _, next) {
      soFar += piece.length;
      if (soFar > FETCH_LIMITS.bytes) return next(new FetchStopped({ is: reason }));
      onPiece(piece, soFar);
      next(null, piece);
    },
  });
}

/** What undoes the packing that the answer says, at most once: nobody packs a page twice, but to hide how large it is. */
function unpackers(answer: IncomingMessage): Transform[] {
  const coding = (answer.headers["content-encoding"] ?? "").trim().toLowerCase();
  switch (coding) {
    case "":
    case "identity":
      return [];
    case "gzip":
    case "x-gzip":
      return [zlib.createGunzip()];
    case "br":
      return [zlib.createBrotliDecompress()];
    case "deflate":
      return [zlib.createInflate()];
    default:
      throw new FetchStopped({ is: "damaged" });
  }
}
