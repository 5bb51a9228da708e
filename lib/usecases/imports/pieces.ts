import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ImportItem, ImportProblem } from "@/lib/domain/exchange/import-items/import-item";
import type { Transaction } from "@/lib/platform/database/client";

/** What was read of a file: rows of a table; or items, of what has no columns. */
export type Piece =
  | { of: "rows"; table: number; rows: readonly (readonly string[])[] }
  | { of: "items"; items: readonly ImportItem[]; problems: readonly ImportProblem[] };

const pack = promisify(gzip);
const unpack = promisify(gunzip);
const ROWS_A_PIECE = 1_000;
const LONGEST_PIECE = 256 * 1024 * 1024;

/** Cuts what was read into pieces that are stored one by one. */
export function* cutRows(table: number, rows: readonly (readonly string[])[]): Generator<Piece> {
  for (let at = 0; at < rows.length; at += ROWS_A_PIECE)
    yield { of: "rows", table, rows: rows.slice(at, at + ROWS_A_PIECE) };
}

export async function writePieces(tx: Transaction, importId: string, pieces: Iterable<Piece>): Promise<void> {
  let position = 0;
  for (const piece of pieces) {
    const bytes = new Uint8Array(await pack(JSON.stringify(piece)));
    await tx.importPiece.createMany({ data: [{ importId, position, bytes }] });
    position += 1;
  }
}

/** The pieces in their order; none is read before the one before it was taken. */
export async function* readPieces(from: Transaction, importId: string): AsyncGenerator<Piece> {
  for (let position = 0; ; position += 1) {
    const piece = await from.importPiece.findUnique({
      where: { importId_position: { importId, position } },
      select: { bytes: true },
    });
    if (!piece) return;
    const text = (await unpack(piece.bytes, { maxOutputLength: LONGEST_PIECE })).toString("utf8");
    yield JSON.parse(text) as Piece;
  }
}
