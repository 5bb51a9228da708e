import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { stopLeftover } from "@/lib/platform/database/embedded/postmaster";
import { isAlive } from "@/lib/platform/database/embedded/processes";
import { startServer } from "@/lib/platform/database/embedded/server";
import { applyMigrations } from "@/lib/platform/database/migrations";

declare module "vitest" {
  interface ProvidedContext {
    testServerUrl: string;
    templateDatabase: string;
  }
}

const PREFIX = "galley-test-";

/**
 * One PostgreSQL for all use-case tests, with one migrated database that every test file's own is copied from.
 * DATABASE_URL_TEST_SERVER names a running server to use instead; its role must be allowed to create databases.
 */
export default async function setUp(project: TestProject) {
  const server = process.env.DATABASE_URL_TEST_SERVER
    ? { url: process.env.DATABASE_URL_TEST_SERVER, stop: async () => {} }
    : await startOwn();
  const template = `galley_template_${process.pid}`;
  await run(server.url, (sql) => sql`create database ${sql(template)}`);
  await applyMigrations(databaseUrl(server.url, template));
  project.provide("testServerUrl", server.url);
  project.provide("templateDatabase", template);
  return async () => {
    await run(server.url, (sql) => sql`drop database ${sql(template)} with (force)`);
    await server.stop();
  };
}

async function startOwn() {
  await sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  // Walkable, so that an account other than root's can reach its own folder in it.
  fs.chmodSync(folder, 0o711);
  const server = await startServer({
    folder: path.join(folder, "postgres"),
    password: "only-on-loopback-and-only-for-this-run",
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" },
  });
  return {
    url: server.url("postgres"),
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What earlier runs left behind when they were killed. */
async function sweep() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const folder = path.join(os.tmpdir(), name);
    await stopLeftover(path.join(folder, "postgres"));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function run(url: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

function databaseUrl(serverUrl: string, database: string) {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
