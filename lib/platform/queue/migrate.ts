import { Logger, runMigrations } from "graphile-worker";

/** Brings the queue's own tables, in a schema of their own, to what this version of the library needs. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: WARNINGS_ONLY });
}

const WARNINGS_ONLY = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(`The queue: ${message}`);
});
