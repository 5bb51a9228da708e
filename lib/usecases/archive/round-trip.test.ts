import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import type { CaptureReading } from "@/lib/domain/captures/capture-reading";
import { database } from "@/lib/platform/database/client";
import { loadSampleStory } from "@/prisma/sample/load";
import { uploadCopy } from "../captures/commands";
import { addConfidentialSource } from "../confidential/commands";
import { addConfidentialSourceSchema } from "../confidential/schema";
import { linkNewsroom } from "../history/link-newsroom";
import { logInquiry } from "../inquiries/commands";
import { logInquirySchema } from "../inquiries/schema";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { EMPTY_ON_ARRIVAL, STAYS_BEHIND } from "./what-moves";

const testing = testDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-archive-"));
const archive = path.join(folder, "newsroom.ndjson.gz");
const made: string[] = [];

const CANARY = "Quillfeather";
const PASSPHRASE = "a dozen wild geese";
const STRANGE = "🎈 \u202eرقم ١\u202c =1+1 \\n \\u0000 é \u2028 \"quoted\", 'too'\r\nline";

let handler: Actor;
/** An import that is under way when the newsroom moves. */
const UNDER_WAY = randomUUID();

beforeAll(async () => {
  await loadSampleStory({ password: "only for this test" });
  handler = await makeActor("editor");
  await makeStory(handler, { text: `${STRANGE}\n${"wide ".repeat(30_000)}`, restricted: true });
  await addConfidences();
  await database().$executeRaw`
    insert into "CaptureTask" ("id", "sourceId", "address", "state")
    select ${randomUUID()}::uuid, "id", 'http://127.0.0.1:9/', 'queued' from "Source" where not "confidential" limit 1`;
  must(await linkNewsroom(SYSTEM_ACTOR));
}, 120_000);

afterAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const name of made) await onServer((sql) => sql`drop database if exists ${sql(name)} with (force)`);
});

/** A name in each place where a confidential source's identity belongs. */
async function addConfidences() {
  const identity = { name: `Ada ${CANARY}`, contact: `${CANARY}@town.example`, identityNote: CANARY };
  const source = { ...identity, pseudonym: "Source A", kind: "interview_anonymous", confidantIds: [] };
  const parsed = addConfidentialSourceSchema.parse({ ...source, requestId: randomUUID() });
  const { sourceId } = must(await addConfidentialSource(handler, parsed));
  const text = `${CANARY}: He is my cousin.`;
  const reading: CaptureReading = {
    ...{ kind: "text", mediaType: "text/plain", title: CANARY, text, wholeText: text },
    ...{ pageStarts: [], links: [], wall: null, savedFrom: "", unread: null },
  };
  const file = { sourceId, requestId: randomUUID(), fileName: `${CANARY}.txt`, contentType: "text/plain" };
  const read = async () => ({ ok: true, reading }) as const;
  must(await uploadCopy(handler, file, Readable.from([Buffer.from(text)]), { read }));
  await addImport();
  const { id: claimId } = await database().claim.findFirstOrThrow({ where: { stage: "open" } });
  const asked = {
    claimId,
    sourceId,
    kind: "question",
    whom: CANARY,
    means: "rang",
    asked: `${CANARY}, who?`,
  };
  const inquiry = { ...asked, askedAt: "2026-03-01T12:00:00Z", requestId: randomUUID() };
  must(await logInquiry(handler, logInquirySchema.parse(inquiry)));
}

/** A file that was not let in, since it says who somebody is, is kept as it was read. */
async function addImport() {
  const file = { kind: "tables", state: "done", fileName: "facts.csv", sha256: "", length: 1 } as const;
  const { id: importId } = await database().importRun.create({
    data: {
      ...file,
      tables: [],
      mapping: {},
      defaults: {},
      askedById: handler.personId,
      requestId: randomUUID(),
    },
  });
  await database().importRun.create({
    data: {
      ...{ ...file, state: "running", id: UNDER_WAY, tables: [], mapping: {}, defaults: {} },
      ...{ askedById: handler.personId, requestId: randomUUID() },
    },
  });
  const said = { leavesOut: true, tableNumber: 0, row: 2, column: "A", sentence: CANARY };
  await database().importProblem.create({ data: { importId, ...said } });
  const piece = gzipSync(JSON.stringify({ of: "rows", table: 0, rows: [[CANARY]] }));
  await database().importPiece.create({ data: { importId, position: 0, bytes: new Uint8Array(piece) } });
}

test("a newsroom with confidential sources does not leave without a passphrase", async () => {
  const { code, output } = await galley(testing.url(), ["export", "--all", "--out", archive], "");
  expect(code).toBe(1);
  expect(output).toContain("who they are leaves sealed, or not at all");
  expect(fs.readdirSync(folder)).toEqual([]);
}, 60_000);

describe("an archive", () => {
  let there: string;
  beforeAll(async () => {
    const out = ["export", "--all", "--out", archive, "--passphrase-stdin"];
    expect(await galley(testing.url(), out, PASSPHRASE)).toMatchObject({ code: 0 });
    there = await emptyNewsroom();
  }, 120_000);

  test("carries every table and column but those that stay behind for a reason, and no secret", async () => {
    const { tables } = JSON.parse(linesIn(archive)[0] ?? "");
    const sql = postgres(testing.url(), { max: 1 });
    const columns = await sql<{ table: string; column: string }[]>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'public' and table_name <> '_prisma_migrations'`;
    await sql.end();
    const moving: string[] = tables.flatMap((table: { name: string; columns: string[] }) =>
      table.columns.map((column) => `${table.name}.${column}`),
    );
    const missing = columns.filter(({ table, column }) => !moving.includes(`${table}.${column}`));
    expect(new Set(missing.map(({ table }) => table))).toEqual(
      new Set([...Object.keys(STAYS_BEHIND), ...Object.keys(EMPTY_ON_ARRIVAL)]),
    );
    expect(moving.filter((name) => /secret|token(?!$)|password/i.test(name))).toEqual([]);
  });

  test("says no confidential name, neither in its words nor in its bytes", () => {
    const text = linesIn(archive).join("\n");
    expect(text).toContain("Source A");
    const asHex = Buffer.from(CANARY).toString("hex");
    for (const hidden of [CANARY, asHex, Buffer.from(CANARY).toString("base64").slice(0, -2)])
      expect(text).not.toContain(hidden);
    expect(text).toContain(`"table":"ImportRun"`);
    expect(text).not.toContain(`"table":"ImportPiece"`);
  });

  test("moved in, the newsroom is the same to the last byte, its record is whole and it goes on", async () => {
    const moved = await galley(there, ["import", archive, "--passphrase-stdin"], PASSPHRASE);
    expect(moved.output).toContain("The record is whole.");
    expect(moved.code).toBe(0);
    expect(await everyRow(there)).toEqual(await everyRow(testing.url()));

    const again = path.join(folder, "again.json");
    const out = ["export", "--all", "--format", "json", "--out", again, "--passphrase-stdin"];
    expect(await galley(there, out, PASSPHRASE)).toMatchObject({ code: 0 });
    expect(openLines(again)).toEqual(openLines(archive));

    const sql = postgres(there, { max: 1 });
    const [jobs] =
      await sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'fetch-capture'`;
    expect(jobs?.n).toBe(1);
    const [next] = await sql`select nextval(pg_get_serial_sequence('"Claim"', 'number'))::int as n`;
    const [highest] = await sql`select max("number") as n from "Claim"`;
    expect(next?.n).toBe(highest?.n + 1);
    await expect(sql`update "Policy" set "reason" = 'x'`).rejects.toThrow();
    const [stuck] = await sql`select "state", "failure" from "ImportRun" where "id" = ${UNDER_WAY}`;
    expect(stuck).toEqual({
      state: "failed",
      failure: "The newsroom moved meanwhile. Bring the file in again.",
    });
    const late = await sql`select conname from pg_constraint where contype = 'f' and condeferrable`;
    expect(late).toEqual([]);
    await sql.end();

    const asJson = await emptyNewsroom();
    expect(await galley(asJson, ["import", again, "--passphrase-stdin"], PASSPHRASE)).toMatchObject({
      code: 0,
    });
    expect(await everyRow(asJson)).toEqual(await everyRow(testing.url()));
  }, 180_000);

  test("goes into no newsroom that has people", async () => {
    const before = await everyRow(testing.url());
    const { code, output } = await galley(
      testing.url(),
      ["import", archive, "--passphrase-stdin"],
      PASSPHRASE,
    );
    expect(output).toContain("There are people in this newsroom already");
    expect(code).toBe(1);
    expect(await everyRow(testing.url())).toEqual(before);
  }, 60_000);
});

/** The lines of an archive without its time; sealed ones, which are sealed otherwise each time, as that they are. */
function openLines(file: string): string[] {
  const lines = linesIn(file).filter(
    (line) => line !== "[" && line !== "]" && line !== "" && !line.includes(UNDER_WAY),
  );
  return lines
    .map((line) => line.replace(/,$/, "").replace(/"sealed":"[^"]+"/, '"sealed":""'))
    .map((line) => line.replace(/"exportedAt":"[^"]+"|"sealing":\{[^}]+\}|"sha256":"\w+"\}\}$/g, ""));
}

function linesIn(file: string): string[] {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").slice(0, -1);
}

/** Every row of every table, as PostgreSQL tells them. */
async function everyRow(url: string): Promise<Record<string, string[]>> {
  const sql = postgres(url, { max: 1 });
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name <> '_prisma_migrations' order by 1`;
  const rows: Record<string, string[]> = {};
  for (const { name } of tables.filter((table) => !(table.name in STAYS_BEHIND))) {
    const stays = EMPTY_ON_ARRIVAL[name]?.column ?? "";
    const found =
      await sql`select (to_jsonb(t) - ${stays}::text)::text as row from ${sql(name)} as t order by 1`;
    rows[name] = found.map(({ row }) => row).filter((row) => !row.includes(UNDER_WAY));
  }
  await sql.end();
  return rows;
}

async function emptyNewsroom(): Promise<string> {
  const name = `galley_test_${randomUUID().replaceAll("-", "")}`;
  made.push(name);
  await onServer((sql) => sql`create database ${sql(name)} template ${sql(inject("templateDatabase"))}`);
  const url = new URL(inject("testServerUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(inject("testServerUrl"), { max: 1, onnotice: () => {} });
  await work(sql).finally(() => sql.end());
}

/** The command line, as whoever runs the machine calls it. */
async function galley(url: string, args: string[], input: string): Promise<{ code: number; output: string }> {
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/galley.ts", ...args];
  const env = { ...process.env, DATABASE_URL: url, NODE_NO_WARNINGS: "1" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, program, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
    child.stdin?.end(input);
  });
}
