import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { type Desk, makeDesk } from "../testing/desk";

const testing = testDatabase();
let desk: Desk;
let signed: { claimId: string; number: number };
let folder: string;

beforeAll(async () => {
  desk = await makeDesk();
  signed = await desk.signed();
  await desk.claim();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-command-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function emailOf({ personId }: Actor): Promise<string> {
  return (await database().person.findUniqueOrThrow({ where: { id: personId } })).email;
}

/** The command line, as whoever runs the machine calls it. */
async function galley(...args: string[]): Promise<{ code: number; output: string }> {
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/galley.ts", "export", ...args];
  const env = { ...process.env, DATABASE_URL: testing.url(), NODE_NO_WARNINGS: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, program, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

test("what a list shows is written to the terminal, or to a file that has its name only when it is whole", async () => {
  const as = await emailOf(desk.researcher);
  const { code, output } = await galley(
    "--as",
    as,
    "--format",
    "ndjson",
    "--query",
    "stage=signed_off",
    "--out",
    "-",
  );
  expect(code).toBe(0);
  const records = output
    .trimEnd()
    .split("\n")
    .map((line): ClaimRecord => JSON.parse(line));
  expect(records.map(({ id, state }) => [id, state])).toEqual([[signed.claimId, "signed_off"]]);

  const out = path.join(folder, "working.xlsx");
  const editor = await emailOf(desk.editor);
  const written = await galley(
    "--as",
    editor,
    "--format",
    "xlsx",
    "--scope",
    "working",
    "--story",
    desk.storyId,
    "--out",
    out,
  );
  expect(written).toEqual({ code: 0, output: `Written: ${out}\n` });
  expect(fs.readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  expect(fs.readdirSync(folder)).toEqual(["working.xlsx"]);
}, 60_000);

test("what cannot be had is said in a sentence, and nothing is written", async () => {
  const as = await emailOf(desk.researcher);
  const out = path.join(folder, "refused.csv");
  expect(await galley("--as", as, "--scope", "working", "--out", out)).toEqual({
    code: 1,
    output: `Only an editor can export working copies, and ${as} is none.\n`,
  });
  const formless = await galley("--as", as, "--format", "bibtex", "--of", "claims", "--out", out);
  expect(formless).toMatchObject({ code: 2, output: expect.stringContaining("bibtex is a form of sources") });
  expect(await galley("--out", out)).toMatchObject({
    code: 2,
    output: expect.stringContaining("--as <email>"),
  });
  expect(fs.existsSync(out)).toBe(false);
}, 90_000);
