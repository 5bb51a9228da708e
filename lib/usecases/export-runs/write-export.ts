import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import { EXPORT_KEPT_HOURS } from "@/lib/domain/exchange/export-run";
import type { PersonId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { openExport } from "../exports/open-export";

/** Bytes of the file in one row, before they are compressed. */
const PIECE_BYTES = 1024 * 1024;

const compress = promisify(gzip);

/** Who asked for it; null when it has been deleted. For the job that then writes it as that person. */
export async function readAskerOfExport(_by: SystemActor, exportId: string): Promise<PersonId | null> {
  const run = await database().exportRun.findUnique({ where: { id: exportId }, select: { askedById: true } });
  return (run?.askedById as PersonId | undefined) ?? null;
}

/**
 * Writes a long export, piece by piece, as the person who asked for it, with what they may see by now. From its beginning
 * when it is done again: what an attempt before left is no part of this one's moment.
 */
export async function writeExport(
  actor: Actor,
  exportId: string,
  now = new Date(),
): Promise<Result<{ length: number }>> {
  const run = await database().exportRun.findFirst({
    where: { id: exportId, askedById: actor.personId },
    select: { state: true, address: true },
  });
  if (!run) return refuse("notFound");
  const at = { done: 0, total: null as number | null };
  const progress = (written: number, total: number) => Object.assign(at, { done: written, total });
  const file = await openExport(actor, run.address, { now, progress });
  if (!file.ok) return file;
  await database().exportPiece.deleteMany({ where: { exportId } });
  await database().exportRun.update({ where: { id: exportId }, data: { state: "writing", failure: "" } });
  let [position, length] = [0, 0];
  for await (const bytes of gathered(file.value.pieces)) {
    const piece = { exportId, position, bytes: Uint8Array.from(await compress(bytes)) };
    await database().exportPiece.create({ data: piece, select: { position: true } });
    await database().exportRun.update({ where: { id: exportId }, data: at });
    position += 1;
    length += bytes.length;
  }
  const endedAt = new Date();
  const expiresAt = new Date(endedAt.getTime() + EXPORT_KEPT_HOURS * 3_600_000);
  await database().exportRun.update({
    where: { id: exportId },
    data: { ...at, state: "ready", length, endedAt, expiresAt },
  });
  return done({ length });
}

/** Says why it was not written, for whoever asked. What was written of it goes. */
export async function failExport(_by: SystemActor, exportId: string, failure: string): Promise<void> {
  const endedAt = new Date();
  const expiresAt = new Date(endedAt.getTime() + EXPORT_KEPT_HOURS * 3_600_000);
  await database().exportPiece.deleteMany({ where: { exportId } });
  await database().exportRun.updateMany({
    where: { id: exportId },
    data: { state: "failed", failure, endedAt, expiresAt },
  });
}

/** Deletes what can no longer be downloaded, bytes and all; gives how many there were. */
export async function dropExpiredExports(_by: SystemActor, now: Date): Promise<number> {
  const { count } = await database().exportRun.deleteMany({ where: { expiresAt: { lt: now } } });
  return count;
}

async function* gathered(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer, void, void> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : Buffer.from(piece);
    parts.push(bytes);
    length += bytes.length;
    if (length < PIECE_BYTES) continue;
    yield Buffer.concat(parts);
    [parts, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(parts);
}
