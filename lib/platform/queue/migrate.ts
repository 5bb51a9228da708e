import { Logger, runMigrations } from "graphile-worker";
import { Pool } from "pg";

/** Brings the queue's own tables, in a schema of their own, to what this version of the library needs. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const pgPool = new Pool({ connectionString: databaseUrl, max: 1 });
  // The library doesn't wait for the end of a pool that it made itself, and one that is cut off then breaks the process.
  pgPool.on("error", () => {});
  try {
    await runMigrations({ pgPool, logger: WARNINGS_ONLY });
  } finally {
    await pgPool.end();
  }
}

const WARNINGS_ONLY = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(`The queue: ${message}`);
});
