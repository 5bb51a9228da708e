import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neutraliseCell, restoreCell } from "./spreadsheet-cell";

describe("neutraliseCell", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("http://example.com","x")', '\'=HYPERLINK("http://example.com","x")'],
    ["+44 20", "'+44 20"],
    ["-5", "'-5"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1", "'\t=1"],
    ["\rx", "'\rx"],
    ["\nx", "'\nx"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠a", "'＠a"],
    ["  =1", "'  =1"],
    ["\u00a0\u200b\ufeff=1", "'\u00a0\u200b\ufeff=1"],
    ["\0=1", "'\0=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'", "'"],
    ["'quoted'", "'quoted'"],
    ["", ""],
    ["a=1", "a=1"],
    ["– a dash", "– a dash"],
    ["28 points", "28 points"],
  ])("%j -> %j, and back", (text, cell) => {
    expect(neutraliseCell(text)).toBe(cell);
    expect(restoreCell(cell)).toBe(text);
  });

  test("a cell that Galley didn't write is taken as it is", () => {
    expect(restoreCell("=1+1")).toBe("=1+1");
    expect(restoreCell("'tis")).toBe("'tis");
  });

  test("every text comes back exactly, and no cell begins with a sign that runs", () => {
    const anyText = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."'=+-@\t\r\n ＝＋－＠\u200ba"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = neutraliseCell(text);
        expect(restoreCell(cell)).toBe(text);
        expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });
});
