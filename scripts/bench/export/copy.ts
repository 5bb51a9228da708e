import { execFile, spawn } from "node:child_process";
import fs from "node:fs";
import { promisify } from "node:util";
import postgres from "postgres";
import { storedClaims } from "@/lib/usecases/exports/stored-claims";

export type Copied = { by: "psql \\copy" | "COPY through postgres.js"; ms: number; rows: number };

/** The rows of the very query that an export reads, as fast as PostgreSQL gives them away: by psql's \copy where there is a psql. */
export async function copyStoredClaims(url: string, numbers: readonly number[]): Promise<Copied> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { TimeZone: "UTC" } });
  try {
    const { string } = await storedClaims(sql, numbers, false).describe();
    const query = string.replaceAll(/\$1\b/g, `'{${numbers.join(",")}}'`).replaceAll(/\s+/g, " ");
    return (await hasPsql()) ? await byPsql(url, query) : await byDriver(sql, query);
  } finally {
    await sql.end();
  }
}

async function byPsql(url: string, query: string): Promise<Copied> {
  const started = performance.now();
  const child = spawn("psql", ["--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", url], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(`\\copy (${query}) to stdout with (format csv)\n`);
  const rows = await countLines(child.stdout);
  return { by: "psql \\copy", ms: performance.now() - started, rows };
}

async function byDriver(sql: postgres.Sql, query: string): Promise<Copied> {
  const started = performance.now();
  const stream = await sql.unsafe(`copy (${query}) to stdout with (format csv)`).readable();
  const rows = await countLines(stream);
  return { by: "COPY through postgres.js", ms: performance.now() - started, rows };
}

/** JSON has no line breaks of its own here, so a line is a row. Written to where nothing is kept, as an export's file would be. */
async function countLines(stream: AsyncIterable<Uint8Array>): Promise<number> {
  const sink = fs.createWriteStream("/dev/null");
  let rows = 0;
  for await (const bytes of stream) {
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) rows += 1;
    sink.write(bytes);
  }
  sink.end();
  return rows;
}

async function hasPsql(): Promise<boolean> {
  return promisify(execFile)("psql", ["--version"]).then(
    () => true,
    () => false,
  );
}
