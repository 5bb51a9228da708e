import { describe, expect, test } from "vitest";
import { readImportFile } from "./read-import-file";

const read = (content: string | Buffer, fileName = "facts.csv") =>
  readImportFile(Buffer.from(content), { fileName, contentType: "" });
const rows = async (content: string | Buffer) => {
  const found = await read(content);
  return found.ok && found.kind === "tables" ? found.tables[0]?.rows : found;
};

const ROWS = [
  ["Id", "Afirmación"],
  ["1", "Sí, «28»"],
];

describe("encodings and delimiters", () => {
  const csv = 'Id,Afirmación\r\n1,"Sí, «28»"\r\n';
  test.each<[string, string | Buffer]>([
    ["UTF-8", csv],
    ["with a byte order mark", `\uFEFF${csv}`],
    ["Windows-1252", Buffer.from(csv, "latin1")],
    ["UTF-16, as Excel saves Unicode text", Buffer.from(`\uFEFF${csv}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(csv, "utf16le")],
    ["UTF-16, big-endian", Buffer.from(`\uFEFF${csv}`, "utf16le").swap16()],
    ["semicolons", "Id;Afirmación\n1;Sí, «28»"],
    ["tabs", "Id\tAfirmación\n1\tSí, «28»"],
    ["bars", "Id|Afirmación\n1|Sí, «28»"],
    ["old line ends", "Id;Afirmación\r1;Sí, «28»"],
  ])("%s", async (_, content) => {
    expect(await rows(content)).toEqual(ROWS);
  });

  test("the delimiter that Excel says", async () => {
    expect(await rows("sep=;\r\nId;Afirmación\r\n1;Sí, «28»")).toEqual([[], ...ROWS]);
  });
});

test("rows are counted as a spreadsheet counts them, and a cell that was kept from running is what it was", async () => {
  expect(await rows(`a,b\n\n"two\nlines",'=1+1\n`)).toEqual([["a", "b"], [""], ["two\nlines", "=1+1"]]);
});

test.each<[string, string | Buffer, string]>([
  ["nothing", "", "empty"],
  ["blank rows", ",,\n,,\n", "empty"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), "otherKind"],
  ["a package that is no spreadsheet", Buffer.from("PK\x03\x04nothing"), "notASpreadsheet"],
  ["too many columns", "a,".repeat(400), "tooManyRows"],
])("%s: %s", async (_, content, is) => {
  expect(await read(content)).toEqual({ ok: false, problem: { is } });
});

describe("JSON-LD", () => {
  test.each([
    ["one document", `{"@type":"ClaimReview"}`, 1, 0],
    ["a list", `[{"a":1},{"b":2}]`, 1, 0],
    ["one a line", `{"a":1}\n{"b":2}\n{broken`, 2, 1],
    ["broken", `{"a":`, 0, 1],
    [
      "a page",
      `<html><script type="application/ld+json">{"a":"two\nlines",}</script><script>no()</script>
       <script type="application/ld+json; charset=utf-8"><!-- {"b":2} --></script><script type="application/ld+json">nope</script>`,
      2,
      1,
    ],
  ])("%s", async (_, text, documents, refused) => {
    const found = await read(text, "page");
    expect(found).toMatchObject({ ok: true, kind: "jsonLd" });
    if (found.ok && found.kind === "jsonLd")
      expect([found.documents.length, found.refused.length]).toEqual([documents, refused]);
  });
});

test("a comment's end before a long gap holds nobody up", async () => {
  const script = `-->${" ".repeat(300_000)}nothing`;
  const found = await read(`<script type="application/ld+json">${script}</script>`, "page");
  expect(found).toMatchObject({ ok: true, documents: [], refused: [{ row: 1 }] });
});
