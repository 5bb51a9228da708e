import type { Transaction } from "@/lib/platform/database/client";
import { Prisma } from "@/lib/platform/database/generated/client";
import type { Table } from "@/lib/platform/database/tables";
import { EMPTY_ON_ARRIVAL, isSealed } from "./what-moves";

export type StoredRow = { json: string; sealed: boolean };

const ROWS_A_FETCH = 200;
/** Of tables that keep files: a piece of one is up to 256 KiB, and twice that in hex. */
const PIECES_A_FETCH = 16;

/** Every row of a table as JSON, in the order of its key, a few in memory at a time. */
export async function* rowsOf(tx: Transaction, table: Table): AsyncGenerator<StoredRow, void, void> {
  const key = Prisma.join(table.key.map(named));
  const stays = EMPTY_ON_ARRIVAL[table.name]?.column ?? "";
  await tx.$executeRaw`
    declare archive_rows no scroll cursor for
    select (to_jsonb(t) - ${literal(stays)})::text as "json", ${isSealed(table)} as "sealed"
    from ${named(table.name)} as t order by ${key}`;
  const many = Prisma.raw(String(table.hasBytes ? PIECES_A_FETCH : ROWS_A_FETCH));
  for (;;) {
    const rows = await tx.$queryRaw<StoredRow[]>`fetch ${many} from archive_rows`;
    if (rows.length === 0) break;
    yield* rows;
  }
  await tx.$executeRaw`close archive_rows`;
}

/** Puts rows back as they were written. */
export async function insertRows(tx: Transaction, table: Table, rows: readonly string[]): Promise<void> {
  const columns = Prisma.join(table.columns.map(named));
  await tx.$executeRaw`
    insert into ${named(table.name)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${named(table.name)}, ${`[${rows.join(",")}]`}::jsonb)`;
}

/** Numbers that the database gives out go on after the highest that arrived. */
export async function continueNumbers(tx: Transaction, { name, columns }: Table): Promise<void> {
  const given = await tx.$queryRaw<{ column: string; sequence: string }[]>`
    select "column", "sequence" from (
      select "column", pg_get_serial_sequence(${`"${name}"`}, "column") as "sequence"
      from unnest(${columns}::text[]) as "column"
    ) as numbers where "sequence" is not null`;
  for (const { column, sequence } of given)
    await tx.$executeRaw`
      select setval(${sequence}::regclass, max(${named(column)})) from ${named(name)} having max(${named(column)}) is not null`;
}

/** Names come from the database's own catalogue. */
export function named(name: string): Prisma.Sql {
  return Prisma.raw(`"${name.replaceAll('"', '""')}"`);
}

/** A cursor takes no parameters. */
function literal(text: string): Prisma.Sql {
  return Prisma.raw(`'${text.replaceAll("'", "''")}'::text`);
}
