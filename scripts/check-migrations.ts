import fs from "node:fs";
import postgres from "postgres";
import { startScratchServer } from "@/lib/platform/database/embedded/scratch";
import { applyMigrations, migrationsBehindSchema } from "@/lib/platform/database/migrations";
import { type Count, whole } from "./test/count";

/** For CI: every migration from an empty database, and none missing. Ends with a line of counts, as npm test does. */
const server = await startScratchServer();
const counts: Count[] = [];
try {
  counts.push(await fromEmpty(), await withoutDrift());
} finally {
  await server.stop();
}
const failed = counts.filter((count) => count.failed > 0).length;
console.log(`${counts.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function fromEmpty(): Promise<Count> {
  const wanted = fs
    .readdirSync("prisma/migrations")
    .filter((name) => /^\d{14}_/.test(name))
    .sort();
  const sql = postgres(server.url("postgres"), { max: 1 });
  await sql`create database from_empty`;
  await sql.end();
  try {
    const applied = await applyMigrations(server.url("from_empty"));
    const whatIsWrong =
      JSON.stringify(applied) === JSON.stringify(wanted) ? null : `applied only ${applied.join(", ")}`;
    return told("Every migration applies to an empty database", whatIsWrong);
  } catch (error) {
    return told(
      "Every migration applies to an empty database",
      error instanceof Error ? error.message : String(error),
    );
  }
}

async function withoutDrift(): Promise<Count> {
  const sql = await migrationsBehindSchema(server.url("postgres"));
  return told("The migrations lead to prisma/schema", sql && `this is missing from them:\n${sql}`);
}

function told(check: string, whatIsWrong: string | null): Count {
  console.log(whatIsWrong ? `✗ ${check}: ${whatIsWrong}` : `✓ ${check}`);
  return whole(!whatIsWrong);
}
