import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startScratchServer } from "@/lib/platform/database/embedded/scratch";
import { applyMigrations } from "@/lib/platform/database/migrations";

declare module "vitest" {
  interface ProvidedContext {
    testServerUrl: string;
    templateDatabase: string;
  }
}

/**
 * One PostgreSQL for all use-case tests, with one migrated database that every test file's own is copied from.
 * DATABASE_URL_TEST_SERVER names a running server to use instead; its role must be allowed to create databases.
 */
export default async function setUp(project: TestProject) {
  const given = process.env.DATABASE_URL_TEST_SERVER;
  const own = given ? null : await startScratchServer();
  const serverUrl = given ?? own?.url("postgres") ?? "";
  const template = `galley_template_${process.pid}`;
  await run(serverUrl, (sql) => sql`create database ${sql(template)}`);
  const templateUrl = new URL(serverUrl);
  templateUrl.pathname = `/${template}`;
  await applyMigrations(templateUrl.href);
  project.provide("testServerUrl", serverUrl);
  project.provide("templateDatabase", template);
  return async () => {
    await run(serverUrl, (sql) => sql`drop database ${sql(template)} with (force)`);
    await own?.stop();
  };
}

async function run(url: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
