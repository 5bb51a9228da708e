import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { migrateQueue } from "../queue/migrate";
import { openSchemaEngine } from "./schema-engine";

const MIGRATIONS = path.join(process.cwd(), "prisma/migrations");
const SCHEMA = path.join(process.cwd(), "prisma/schema");
const MIGRATION_LOCK = 7_142_028;
const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies what the database has not seen yet; returns the names of the migrations applied.
 * Several instances may start at once: one applies, the others wait for it.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const lock = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await lock`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const { engine, close } = await openSchemaEngine(databaseUrl, schemaFiles());
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({
        filters,
        migrationsList: migrationsList(),
      });
      await migrateQueue(databaseUrl);
      return appliedMigrationNames;
    } finally {
      await close();
    }
  } finally {
    await lock.end();
  }
}

/**
 * The SQL that leads from the migrations to the schema; empty when they agree.
 * The engine tries the migrations out in a database of its own, which it makes and drops on the server named.
 */
export async function migrationsBehindSchema(databaseUrl: string): Promise<string> {
  const { engine, close } = await openSchemaEngine(databaseUrl, schemaFiles());
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationsList() },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters,
    });
    const sql = stdout ?? "";
    return sql.includes("This is an empty migration") ? "" : sql;
  } finally {
    await close();
  }
}

function schemaFiles() {
  return fs
    .readdirSync(SCHEMA)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({
      path: path.join(SCHEMA, name),
      content: fs.readFileSync(path.join(SCHEMA, name), "utf8"),
    }));
}

function migrationsList() {
  const names = fs
    .readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: fs.readFileSync(path.join(MIGRATIONS, name, "migration.sql"), "utf8"),
        },
      },
    })),
    shadowDbInitScript: "",
  };
}
