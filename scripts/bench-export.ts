import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import postgres from "postgres";
import { actorForPerson } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { readExportRequest } from "@/lib/domain/exchange/read-export-request";
import { startScratchServer } from "@/lib/platform/database/embedded/scratch";
import { applyMigrations } from "@/lib/platform/database/migrations";
import { readExport } from "@/lib/usecases/exports/reads";
import { CLAIMS, EVIDENCE, insertSignedClaims } from "./bench/export/claims";
import { copyStoredClaims } from "./bench/export/copy";
import { peakGrowth } from "./bench/export/peak-memory";

/**
 * npm run bench:export: how fast 100,000 claims leave as CSV beside PostgreSQL's own COPY of the same query, and how much
 * memory that takes. Ends with 1 if it is too slow or too much.
 */
const SHARE_WANTED = 1 / 4;
const MEGABYTES_ALLOWED = 100;
const ROUNDS = 3;

const server = await startScratchServer();
const url = server.url("postgres");
process.env.DATABASE_URL = url;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
try {
  await applyMigrations(url);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  console.log(`Inserting ${say(CLAIMS)} signed-off claims with ${say(EVIDENCE)} pieces of evidence …`);
  const { editorId } = await insertSignedClaims(sql);
  const rows = await sql<{ number: number }[]>`select "number" from "Claim" order by "number"`;
  const numbers = rows.map(({ number }) => number);
  await sql.end();
  const editor = await actorForPerson(editorId as Actor["personId"]);
  if (!editor) throw new Error("There is no editor.");

  await exported(editor, { text: "day 77 " }, "warm.csv");
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const copied = await copyStoredClaims(url, numbers);
    const { value: ms, megabytes } = await peakGrowth(() => exported(editor, {}, "all.csv"));
    const share = (CLAIMS / ms) * (copied.ms / copied.rows);
    rounds.push({ share, megabytes });
    console.log(
      `${round}. ${copied.by}: ${say(copied.rows)} rows in ${copied.ms.toFixed(0)} ms, ${rate(copied.rows, copied.ms)}; ` +
        `export as CSV: ${say(CLAIMS)} rows in ${ms.toFixed(0)} ms, ${rate(CLAIMS, ms)}; ratio ${share.toFixed(2)}; ` +
        `memory grew by ${megabytes.toFixed(0)} MB at most`,
    );
  }
  const written = await countRows("all.csv");
  console.log(
    `The file has ${say(written.rows)} claims, ${say(written.evidence)} pieces of evidence, ${written.megabytes} MB.`,
  );
  const worst = {
    share: Math.min(...rounds.map(({ share }) => share)),
    megabytes: Math.max(...rounds.map(({ megabytes }) => megabytes)),
  };
  console.log(
    `Worst of ${ROUNDS}: ratio ${worst.share.toFixed(2)} (${SHARE_WANTED} wanted), ${worst.megabytes.toFixed(0)} MB (${MEGABYTES_ALLOWED} allowed)`,
  );
  const isEnough =
    worst.share >= SHARE_WANTED &&
    worst.megabytes <= MEGABYTES_ALLOWED &&
    written.rows === CLAIMS &&
    written.evidence === EVIDENCE;
  process.exitCode = isEnough ? 0 : 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
  await server.stop();
}
process.exit();

async function exported(actor: Actor, values: Record<string, string>, name: string): Promise<number> {
  const started = performance.now();
  const file = await readExport(actor, readExportRequest({ ...values, format: "csv" }));
  if (!file.ok) throw new Error(file.refusal.code);
  await pipeline(
    Readable.from(file.value.pieces, { highWaterMark: 1 }),
    fs.createWriteStream(path.join(folder, name)),
  );
  return performance.now() - started;
}

/** Read back by another program's parser, so that a fast export of half the claims is found out. */
async function countRows(name: string) {
  const file = path.join(folder, name);
  let [rows, evidence] = [0, 0];
  const parser = fs.createReadStream(file).pipe(parse({ bom: true, columns: true }));
  for await (const row of parser as AsyncIterable<Record<string, string>>) {
    rows += 1;
    evidence += (row.evidenceStance ?? "").split("\n").filter(Boolean).length;
  }
  return { rows, evidence, megabytes: Math.round(fs.statSync(file).size / 2 ** 20) };
}

function rate(rows: number, ms: number): string {
  return `${say(Math.round((rows / ms) * 1000))} rows/s`;
}

function say(count: number): string {
  return count.toLocaleString("en");
}
