import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArchiveLine } from "./archive";
import { bareLine, parseLine } from "./parse";
import { AROUND_LINES, lineText } from "./serialize";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("🎈", "=1+1", "\u202eرقم", "a\r\nb", "\u2028", "x".repeat(100_000)),
);
const line: fc.Arbitrary<ArchiveLine> = fc.oneof(
  fc.record({
    is: fc.constant("row" as const),
    row: fc.record({ table: text, json: fc.dictionary(text, text).map((row) => JSON.stringify(row)) }),
  }),
  fc.record({ is: fc.constant("row" as const), row: fc.record({ table: text, sealed: text }) }),
  fc.record({
    is: fc.constant("end" as const),
    end: fc.record({ rows: fc.dictionary(fc.string(), fc.nat()), sha256: fc.string() }),
  }),
  fc.record({
    is: fc.constant("head" as const),
    head: fc.record({
      galley: fc.constant("newsroom" as const),
      version: fc.constant(1 as const),
      ...{
        schema: text,
        exportedAt: text,
        tables: fc.array(fc.record({ name: text, columns: fc.array(text) })),
      },
      sealing: fc.option(
        fc.record({
          ...{ derivation: fc.constant("scrypt" as const), cipher: fc.constant("aes-256-gcm" as const) },
          ...{ salt: text, check: text, cost: fc.constantFrom(2, 1024, 2 ** 17) },
        }),
      ),
    }),
  }),
);

test("a line comes back as it went, in either layout", () => {
  fc.assert(
    fc.property(line, fc.constantFrom("ndjson", "json"), (each, layout) => {
      const written = lineText(each) + AROUND_LINES[layout].between;
      const [first = "", ...others] = written.split("\n");
      expect(others).toEqual([""]);
      expect(bareLine(first)).toBe(lineText(each));
      expect(parseLine(bareLine(first))).toEqual(each);
    }),
    { numRuns: 300 },
  );
});

test("the JSON layout is one JSON document", () => {
  const lines: ArchiveLine[] = [
    { is: "row", row: { table: "A", json: '{"n": 9007199254740993}' } },
    { is: "end", end: { rows: { A: 1 }, sha256: "" } },
  ];
  const { before, between, after } = AROUND_LINES.json;
  expect(JSON.parse(before + lines.map(lineText).join(between) + after)).toHaveLength(2);
});

test("a number loses no digit", () => {
  const json = '{"id": 9007199254740993}';
  expect(parseLine(lineText({ is: "row", row: { table: "AuditEvent", json } }))).toEqual({
    is: "row",
    row: { table: "AuditEvent", json },
  });
});

describe("what is no line of an archive", () => {
  const head = { galley: "newsroom", version: 1, schema: "", exportedAt: "", sealing: null, tables: [] };
  const sealing = { derivation: "scrypt", salt: "", cost: 1024, cipher: "aes-256-gcm", check: "" };
  test.each([
    ..."|x|[]|1|null|{}".split("|"),
    '{"table":1,"row":{}}',
    '{"table":"A","row":[]}',
    '{"end":{"rows":{}}}',
    JSON.stringify({ ...head, version: 2 }),
    JSON.stringify({ ...head, tables: [{ name: "A", columns: [1] }] }),
    JSON.stringify({ ...head, sealing: { ...sealing, cost: 2 ** 30 } }),
    JSON.stringify({ ...head, sealing: { ...sealing, cost: 1000 } }),
    JSON.stringify({ ...head, sealing: { ...sealing, cipher: "none" } }),
  ])("%s", (no) => expect(parseLine(no)).toBeNull());
});
