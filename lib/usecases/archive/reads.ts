import { createHash } from "node:crypto";
import type { SystemActor } from "@/lib/domain/access/actor";
import {
  ARCHIVE_VERSION,
  type ArchiveEnd,
  type ArchiveHead,
  type ArchiveLayout,
  type ArchiveLine,
} from "@/lib/domain/exchange/newsroom-archive/archive";
import { AROUND_LINES, lineText } from "@/lib/domain/exchange/newsroom-archive/serialize";
import type { Transaction } from "@/lib/platform/database/client";
import { lastMigration } from "@/lib/platform/database/tables";
import { inSnapshot } from "@/lib/platform/database/transaction";
import { type SealingKey, seal, sealingKey } from "@/lib/platform/sealing/seal";
import { rowsOf } from "./rows";
import { hasConfidences, readMovingTables } from "./what-moves";

type Asked = { layout: ArchiveLayout; passphrase: string | null; now?: Date };

/** Takes the next piece, and is done when it can take another one. */
export type Take = (piece: string) => Promise<void>;

/**
 * The whole newsroom as it stands at one moment, in pieces of text, for whoever runs the machine. Null, and nothing
 * written, where there are confidential sources and no passphrase to seal them with.
 */
export async function writeArchive(
  _actor: SystemActor,
  { layout, passphrase, now = new Date() }: Asked,
  take: Take,
): Promise<ArchiveEnd | null> {
  return inSnapshot(async (tx) => {
    if (passphrase === null && (await hasConfidences(tx))) return null;
    const key = passphrase === null ? null : await sealingKey(passphrase);
    const hash = createHash("sha256");
    const { before, between, after } = AROUND_LINES[layout];
    let separator = before;
    const takeLine = async (line: ArchiveLine) => {
      const text = lineText(line);
      if (line.is !== "end") hash.update(`${text}\n`);
      await take(separator + text);
      separator = between;
    };
    const rows: Record<string, number> = {};
    for await (const line of linesOf(tx, key, now)) {
      if (line.is === "row") rows[line.row.table] = (rows[line.row.table] ?? 0) + 1;
      await takeLine(line);
    }
    const end = { rows, sha256: hash.digest("hex") };
    await takeLine({ is: "end", end });
    await take(after);
    return end;
  });
}

async function* linesOf(tx: Transaction, key: SealingKey | null, now: Date): AsyncGenerator<ArchiveLine> {
  await tx.$executeRaw`set local time zone 'UTC'`;
  await tx.$executeRaw`set local statement_timeout = 0`;
  const { tables } = await readMovingTables(tx);
  const head: ArchiveHead = {
    ...{ galley: "newsroom", version: ARCHIVE_VERSION, schema: await lastMigration(tx) },
    ...{ exportedAt: now.toISOString(), sealing: key && sealingOf(key) },
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  };
  yield { is: "head", head };
  for (const table of tables)
    for await (const { json, sealed } of rowsOf(tx, table)) {
      if (sealed && !key) throw new Error(`A row of ${table.name} would have left unsealed.`);
      const { name } = table;
      const row = sealed && key ? { table: name, sealed: seal(key, json, name) } : { table: name, json };
      yield { is: "row", row };
    }
}

/** What a passphrase is tried on, before anything else is. */
export const SEALING_CHECK = "galley";

function sealingOf(key: SealingKey): ArchiveHead["sealing"] {
  const { salt, cost } = key;
  const check = seal(key, SEALING_CHECK, "check");
  return { derivation: "scrypt", salt, cost, cipher: "aes-256-gcm", check };
}
