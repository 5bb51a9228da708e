import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { readImportApart } from "./read-import-apart";
import { readImportFile } from "./read-import-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-workbook-"));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

/** A workbook of one sheet whose rows all name the one shared text. */
function workbook(rows: number, text: string, { padding = 0, doctype = "" } = {}): Promise<Buffer> {
  const cells = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  );
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  const zip = new ZipFile();
  const add = (name: string, ...parts: (string | Buffer)[]) =>
    zip.addBuffer(Buffer.concat(parts.map((part) => Buffer.from(part))), name);
  add(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE}">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  );
  add(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}">${relation(1, "worksheet", "worksheets/sheet1.xml")}${relation(2, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  );
  add(
    "xl/worksheets/sheet1.xml",
    `${doctype}<worksheet xmlns="${MAIN}"><sheetData>${cells.join("")}</sheetData>`,
    Buffer.alloc(padding, " "),
    "</worksheet>",
  );
  add("xl/sharedStrings.xml", `<sst xmlns="${MAIN}"><si><t>${text}</t></si></sst>`);
  zip.end();
  return buffer(zip.outputStream);
}

const told = { fileName: "facts.xlsx", contentType: "" };

test("an honest one is read", async () => {
  expect(await readImportFile(await workbook(2, "A claim"), told)).toMatchObject({
    tables: [{ name: "S", rows: [["A claim"], ["A claim"]] }],
  });
});

test("one that grows without end is not unpacked", async () => {
  const bomb = await workbook(2, "A claim", { padding: 257 * 1024 * 1024 });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await readImportFile(bomb, told)).toEqual({ ok: false, problem: { is: "notASpreadsheet" } });
}, 30_000);

test("one that declares entities is not read", async () => {
  const doctype = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>`;
  const found = await readImportFile(await workbook(2, "A claim", { doctype }), told);
  expect(found).toEqual({ ok: false, problem: { is: "notASpreadsheet" } });
});

test("one that says a long text many times does not fill whoever has it read", async () => {
  const file = path.join(folder, "many.xlsx");
  const bytes = await workbook(3_000, "x".repeat(100_000));
  expect(bytes.length).toBeLessThan(100_000);
  await fs.writeFile(file, bytes);
  expect(await readImportApart(file, told)).toEqual({ ok: false, problem: { is: "tooSlow" } });
}, 60_000);
