import { describe, expect, test } from "vitest";
import { type CellKind, type CellValue, cellXml, columnName, LONGEST_CELL } from "./cell";
import { ROWS_AT_MOST, sheetEnd, sheetRow, sheetStart } from "./sheet";

const inline = (text: string) => `<c r="A2" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe("cellXml", () => {
  test.each<[Exclude<CellValue, readonly string[]>, CellKind, string]>([
    ["", "text", ""],
    [null, "time", ""],
    [5, "text", `<c r="A2"><v>5</v></c>`],
    [true, "text", `<c r="A2" t="b"><v>1</v></c>`],
    [false, "text", `<c r="A2" t="b"><v>0</v></c>`],
    ["=1+1", "text", inline("=1+1")],
    [" two  spaces ", "text", inline(" two  spaces ")],
    ["a\r\nb\tc", "text", inline("a&#13;\nb\tc")],
    ["<b>&amp;</b>", "text", inline("&lt;b&gt;&amp;amp;&lt;/b&gt;")],
    ["\u0001\u001b\uffff", "text", inline("_x0001__x001B__xFFFF_")],
    ["_x0001_ and _y", "text", inline("_x005F_x0001_ and _y")],
    ["half \ud83d of a pair 👩🏽‍💻", "text", inline("half _xD83D_ of a pair 👩🏽‍💻")],
    ["2025-11-26", "day", `<c r="A2" s="2"><v>45987</v></c>`],
    ["2025-11", "day", inline("2025-11")],
    ["2025-11-26", "text", inline("2025-11-26")],
    ["1899-01-01", "day", inline("1899-01-01")],
    ["2026-11-23T12:00:00.000Z", "time", `<c r="A2" s="3"><v>46349.5</v></c>`],
    ["yesterday", "time", inline("yesterday")],
  ])("%j as %s: %s", (value, kind, xml) => expect(cellXml("A2", value, kind)).toBe(xml));

  test("what is longer than a cell is cut, and says so", () => {
    const xml = cellXml("A2", "x".repeat(100_000), "text");
    expect(xml.length).toBeLessThan(LONGEST_CELL + 100);
    expect(xml).toContain(
      "xx… (cut here: a cell holds 32,767 characters; the whole text is in the JSON export)<",
    );
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (index, name) => expect(columnName(index)).toBe(name));

describe("a sheet", () => {
  const columns = [
    { name: "wording", kind: "text", width: 50 },
    { name: "at", kind: "time", width: 20 },
  ] as const;
  test("keeps its head in sight and filters all of its rows", () => {
    expect(sheetStart(columns)).toContain(`<pane ySplit="1" topLeftCell="A2"`);
    expect(sheetEnd(columns, 7)).toBe(`</sheetData><autoFilter ref="A1:B7"/></worksheet>`);
  });
  test("tells a list as numbered lines, one of one as itself", () => {
    expect(sheetRow(2, columns, [["a", "b\nc"], null])).toBe(
      `<row r="2">${inline("1. a\n2. b\n   c")}</row>`,
    );
    expect(sheetRow(2, columns, [["a"]])).toBe(`<row r="2">${inline("a")}</row>`);
  });
  test("ends where a spreadsheet's rows end, with an error and not with fewer rows", () => {
    expect(() => sheetRow(ROWS_AT_MOST + 1, columns, [])).toThrow("CSV or NDJSON");
  });
});
