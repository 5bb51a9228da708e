import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";

/**
 * Gives the test file that calls it a database of its own, migrated and empty, and points DATABASE_URL at it.
 * Call it at the top of the file; the Prisma client is made at its first use, so after this.
 */
export function testDatabase(): { url: () => string } {
  const name = `galley_test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("testServerUrl"));
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;

  beforeAll(async () => {
    await onServer((sql) => sql`create database ${sql(name)} template ${sql(inject("templateDatabase"))}`);
  });
  afterAll(async () => {
    await onServer((sql) => sql`drop database if exists ${sql(name)} with (force)`);
  });
  return { url: () => url.href };
}

async function onServer(work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(inject("testServerUrl"), { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
