import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { DOMParser } from "linkedom";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { CLAIM_TABLE, EVIDENCE_TABLE } from "@/lib/domain/exchange/related-rows";
import { anyClaimRecord } from "@/lib/domain/testing/claim-record";
import { bytesOf } from "../testing/file-text";
import { writeClaimsXlsx } from "./writers/xlsx";

const HEAD = {
  article: null,
  head: { schemaVersion: 1, exportedAt: "2026-11-23T12:00:00.000Z", scope: "signed_off" },
} as const;

/** Two batches, so that rows are counted over both. */
async function* batchesOf(records: ClaimRecord[]) {
  const half = Math.ceil(records.length / 2);
  for (const batch of [records.slice(0, half), records.slice(half)]) if (batch.length > 0) yield batch;
}

const written = (records: ClaimRecord[]) => bytesOf({ pieces: writeClaimsXlsx(batchesOf(records), HEAD) });

type Sheets = Record<string, unknown[][]>;
async function sheetsOf(bytes: Buffer): Promise<Sheets> {
  const sheets = await readExcelFile(bytes, { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** By the names in its first row; what is empty is null. */
function rowsOf(sheet: unknown[][] = []): Record<string, unknown>[] {
  const [names = [], ...rows] = sheet;
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [String(name), row[index] ?? null])),
  );
}

const said = (text: string) => (text === "" ? null : text);
/** The reader leaves the escapes of what XML cannot hold as they are; cell.test.ts has those. */
const speakable = (text: string) =>
  !/_x[0-9a-fA-F]{4}_/.test(text) && !/[^\P{Cc}\t\n\r\u0080-\u009f]|[\uFFFE\uFFFF]/u.test(text);
const wordsOf = (record: ClaimRecord) =>
  JSON.stringify([
    record.wording,
    record.rationale,
    record.evidence.map(({ passage, note }) => [passage, note]),
  ]);

test("another reader has every claim with its evidence, each cell of its own type", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyClaimRecord, { minLength: 1, maxLength: 4 }), async (records) => {
      fc.pre(records.every((record) => speakable(JSON.parse(wordsOf(record)).flat(3).join(""))));
      const sheets = await sheetsOf(await written(records));
      expect(Object.keys(sheets)).toEqual(["Claims", "Evidence", "Sources", "Corrections", "Fields"]);
      const claims = rowsOf(sheets.Claims);
      expect(claims.map(({ wording, rationale }) => [wording, rationale])).toEqual(
        records.map(({ wording, rationale }) => [wording, said(rationale)]),
      );
      expect(
        claims.map(({ rating, legalRisk, policyVersion }) => [rating, legalRisk, policyVersion]),
      ).toEqual(records.map(({ rating, legalRisk, policyVersion }) => [rating, legalRisk, policyVersion]));
      for (const [index, { signedOffAt }] of records.entries()) {
        const read = claims[index]?.signedOffAt as Date | null;
        // Days in a floating point number hold a millisecond and not quite its end.
        if (signedOffAt === null) expect(read).toBeNull();
        else expect(Math.abs((read?.getTime() ?? 0) - Date.parse(signedOffAt))).toBeLessThanOrEqual(1);
      }
      const evidence = rowsOf(sheets.Evidence);
      expect(
        evidence.map(({ claimId, primary, passage, note }) => [claimId, primary, passage, note]),
      ).toEqual(
        records.flatMap((record) =>
          record.evidence.map(({ primary, passage, note }) => [
            record.id,
            primary,
            said(passage),
            said(note),
          ]),
        ),
      );
      expect(new Set(rowsOf(sheets.Sources).map(({ sourceId }) => sourceId))).toEqual(
        new Set(records.flatMap((record) => record.evidence.map(({ sourceId }) => sourceId))),
      );
    }),
    { numRuns: 40 },
  );
});

test("nothing is sheets with heads and no rows, and every column is described", async () => {
  const sheets = await sheetsOf(await written([]));
  expect(sheets.Claims).toEqual([CLAIM_TABLE.columns.map(({ name }) => name)]);
  expect(sheets.Evidence).toEqual([EVIDENCE_TABLE.columns.map(({ name }) => name)]);
  for (const { meaning } of rowsOf(sheets.Fields)) expect(meaning).not.toBeNull();
});

const folders = [
  "/usr/lib/libreoffice/program",
  "/usr/lib64/libreoffice/program",
  "/opt/libreoffice/program",
];
/** The part of LibreOffice that opens spreadsheets can be missing where the one that opens texts is there. */
const office = folders.find((folder) => existsSync(path.join(folder, "libsclo.so")));

// Where it is not installed, the reader above has the say.
describe.skipIf(!office)("LibreOffice", () => {
  test("opens it, with its sheets, its types and its filters, when it saves it again", async () => {
    const [sample] = fc.sample(anyClaimRecord, { numRuns: 1, seed: 7 });
    if (!sample) throw new Error("No sample was made.");
    const signedOffAt = "2026-11-23T12:00:00.000Z";
    const record: ClaimRecord = {
      ...sample,
      wording: "=1+1\r\n👩🏽‍💻 “שלום”",
      legalRisk: true,
      rating: 3,
      signedOffAt,
    };
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-xlsx-"));
    try {
      await fs.writeFile(path.join(folder, "claims.xlsx"), await written([record]));
      const args = [
        "--headless",
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        path.join(folder, "claims.xlsx"),
      ];
      await promisify(execFile)(path.join(office ?? "", "soffice"), [
        `-env:UserInstallation=file://${folder}/profile`,
        ...args,
      ]);
      const saved = await fs.readFile(path.join(folder, "claims.fods"), "utf8");
      const document = new DOMParser().parseFromString(saved, "text/xml");
      const tables = [...document.querySelectorAll("table\\:table")].map((table) =>
        table.getAttribute("table:name"),
      );
      expect(tables).toEqual(["Claims", "Evidence", "Sources", "Corrections", "Fields"]);
      expect(document.querySelectorAll("table\\:database-range")).toHaveLength(5);
      const cells = [...document.querySelectorAll("table\\:table-cell")];
      const typed = (type: string) => cells.filter((cell) => cell.getAttribute("office:value-type") === type);
      // It shows a truth value as one, and saves it as the number that it is to spreadsheets.
      expect(typed("float").map((cell) => cell.textContent.trim())).toContain("TRUE");
      expect(typed("date").map((cell) => cell.getAttribute("office:date-value"))).toContain(
        "2026-11-23T12:00:00",
      );
      expect(typed("float").map((cell) => cell.getAttribute("office:value"))).toContain("3");
      // Its own way to say true and false; nothing that came in as text is one.
      const formulas = cells.map((cell) => cell.getAttribute("table:formula") ?? "of:=TRUE()");
      expect(formulas.filter((formula) => !/^of:=(TRUE|FALSE)\(\)$/.test(formula))).toEqual([]);
      expect(typed("string").some((cell) => cell.textContent.includes("=1+1"))).toBe(true);
    } finally {
      await fs.rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
