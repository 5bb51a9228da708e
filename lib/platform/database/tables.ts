import type { Transaction } from "./client";

/** A table as the database itself describes it. */
export type Table = { name: string; columns: string[]; key: string[]; hasBytes: boolean };
type Reference = { name: string; table: string; to: string; optional: boolean };

/**
 * The application's tables in an order in which their rows can be inserted, and the references that still point ahead
 * in it: they go in circles, and are checked when all rows are there.
 */
export async function readTables(tx: Transaction): Promise<{ tables: Table[]; ahead: Reference[] }> {
  const tables = await selectTables(tx);
  const references = (await selectReferences(tx)).filter(({ table, to }) => table !== to);
  const names = inOrder(
    tables.map(({ name }) => name),
    references.filter(({ table, to }) => table !== to),
  );
  const at = new Map(names.map((name, index) => [name, index]));
  const place = (name: string) => at.get(name) ?? 0;
  return {
    tables: tables.sort((one, other) => place(one.name) - place(other.name)),
    ahead: references.filter(({ table, to }) => place(to) >= place(table)),
  };
}

/** The name of the last migration that was applied. */
export async function lastMigration(tx: Transaction): Promise<string> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    select max("migration_name") as name from "_prisma_migrations" where "finished_at" is not null`;
  return row?.name ?? "";
}

function selectTables(tx: Transaction): Promise<Table[]> {
  return tx.$queryRaw<Table[]>`
    select c.relname::text as "name",
      array_agg(a.attname::text order by a.attnum) as "columns",
      array_agg(a.attname::text order by array_position(k.indkey::int2[], a.attnum))
        filter (where a.attnum = any (k.indkey::int2[])) as "key",
      bool_or(a.atttypid = 'bytea'::regtype) as "hasBytes"
    from pg_class as c
    join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_index as k on k.indrelid = c.oid and k.indisprimary
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> '_prisma_migrations'
    group by c.relname order by c.relname`;
}

function selectReferences(tx: Transaction): Promise<Reference[]> {
  return tx.$queryRaw<Reference[]>`
    select f.conname::text as "name", c.relname::text as "table", r.relname::text as "to",
      exists (select 1 from pg_attribute as a
        where a.attrelid = c.oid and a.attnum = any (f.conkey) and not a.attnotnull) as "optional"
    from pg_constraint as f
    join pg_class as c on c.oid = f.conrelid
    join pg_class as r on r.oid = f.confrelid
    where f.contype = 'f' and c.relnamespace = current_schema()::regnamespace order by 1`;
}

/** What others need before them; where nothing is left but circles, references that can be empty are looked past. */
function inOrder(names: string[], references: Reference[]): string[] {
  const ordered: string[] = [];
  const waiting = new Set(names);
  const needs = (name: string, evenOptional: boolean) =>
    references.some(
      ({ table, to, optional }) => table === name && waiting.has(to) && (evenOptional || !optional),
    );
  while (waiting.size > 0) {
    const left = [...waiting];
    const next = left.find((name) => !needs(name, true)) ?? left.find((name) => !needs(name, false));
    if (!next) throw new Error(`These tables need each other: ${left.join(", ")}.`);
    ordered.push(next);
    waiting.delete(next);
  }
  return ordered;
}
