import { createHash, type Hash } from "node:crypto";
import type { SystemActor } from "@/lib/domain/access/actor";
import type { ArchiveEnd, ArchiveHead, ArchiveRow } from "@/lib/domain/exchange/newsroom-archive/archive";
import type { ArchiveProblem } from "@/lib/domain/exchange/newsroom-archive/archive-problem";
import { bareLine, parseLine } from "@/lib/domain/exchange/newsroom-archive/parse";
import type { Transaction } from "@/lib/platform/database/client";
import { lastMigration } from "@/lib/platform/database/tables";
import { inLongTransaction } from "@/lib/platform/database/transaction";
import { type SealingKey, sealingKey, unseal } from "@/lib/platform/sealing/seal";
import { Arrival } from "./arrival";
import { SEALING_CHECK } from "./reads";

type Asked = { passphrase: string | null };
type Imported = { ok: true; end: ArchiveEnd } | { ok: false; problem: ArchiveProblem };

/**
 * Moves a newsroom in: every row of an archive as it was, into a newsroom without people. All of it or nothing, which
 * the archive's own count and hash decide at its end. For whoever runs the machine.
 */
export async function importArchive(
  _actor: SystemActor,
  lines: AsyncIterable<string>,
  { passphrase }: Asked,
): Promise<Imported> {
  try {
    const end = await inLongTransaction(async (tx) => ({
      ok: true,
      value: await readInto(tx, lines, passphrase),
    }));
    if (!end.ok) throw new Error(`Refused: ${end.refusal.code}`);
    return { ok: true, end: end.value };
  } catch (error) {
    if (error instanceof NotTaken) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Undoes all that was written, and is told. */
class NotTaken extends Error {
  constructor(readonly problem: ArchiveProblem) {
    super(problem.is);
  }
}

async function readInto(
  tx: Transaction,
  lines: AsyncIterable<string>,
  passphrase: string | null,
): Promise<ArchiveEnd> {
  if ((await tx.person.findFirst({ select: { id: true } })) !== null) throw new NotTaken({ is: "notEmpty" });
  const hash = createHash("sha256");
  let under: { arrival: Arrival; key: SealingKey | null } | null = null;
  let end: ArchiveEnd | null = null;
  let number = 0;
  for await (const written of lines) {
    number += 1;
    const text = bareLine(written);
    if (text === "") continue;
    const line = parseLine(text);
    if (!under) {
      if (line?.is !== "head") throw new NotTaken({ is: "notAnArchive" });
      under = { key: await keyOf(line.head, passphrase), arrival: await begin(tx, line.head) };
      hash.update(`${text}\n`);
    } else if (end || line === null || line.is === "head")
      throw new NotTaken({ is: "brokenLine", line: number });
    else if (line.is === "end") end = line.end;
    else {
      hash.update(`${text}\n`);
      const json = opened(line.row, under.key);
      if (json === null || !(await under.arrival.take(line.row.table, json)))
        throw new NotTaken({ is: "brokenLine", line: number });
    }
  }
  if (!under) throw new NotTaken({ is: "notAnArchive" });
  if (!end) throw new NotTaken({ is: "cutOff" });
  if (!isWhole(end, hash, under.arrival.counts)) throw new NotTaken({ is: "changed" });
  await under.arrival.finish();
  return end;
}

async function begin(tx: Transaction, head: ArchiveHead): Promise<Arrival> {
  const here = await lastMigration(tx);
  if (head.schema !== here) throw new NotTaken({ is: "otherSchema", archive: head.schema, here });
  return Arrival.begin(tx);
}

async function keyOf({ sealing }: ArchiveHead, passphrase: string | null): Promise<SealingKey | null> {
  if (sealing === null) return null;
  if (passphrase === null) throw new NotTaken({ is: "needsPassphrase" });
  const key = await sealingKey(passphrase, sealing);
  if (unseal(key, sealing.check, "check") !== SEALING_CHECK) throw new NotTaken({ is: "wrongPassphrase" });
  return key;
}

function opened(row: ArchiveRow, key: SealingKey | null): string | null {
  if ("json" in row) return row.json;
  return key && unseal(key, row.sealed, row.table);
}

function isWhole(end: ArchiveEnd, hash: Hash, counts: ReadonlyMap<string, number>): boolean {
  const said = Object.entries(end.rows);
  const counted = said.length === counts.size && said.every(([name, count]) => counts.get(name) === count);
  return counted && hash.digest("hex") === end.sha256;
}
