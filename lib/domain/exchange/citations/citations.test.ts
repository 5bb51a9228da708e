import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SOURCE_KINDS } from "../../sources/vocabulary";
import { awkwardWords } from "../../testing/claim-record";
import { CITED_AS, type CitedSource, oneLine } from "./cited-source";
import { toBibtex } from "./to-bibtex";
import { type CslItem, toCsl } from "./to-csl";
import { toRis } from "./to-ris";

const source: CitedSource = {
  ...{ id: "01976f3e-0000-7000-8000-00001f2e3d4c", title: "The Plan & {50 %} of it", kind: "wire_report" },
  ...{
    authors: "Ana Pérez; Reporters_at Large",
    outlet: "Sample Wire",
    url: "https://wire.example/a_b?c=%20d#e",
  },
  ...{ publishedOn: "2025-11-26", language: "en", capturedAt: "2026-01-02T03:04:05.000Z" },
};

test("as CSL-JSON", () =>
  expect(toCsl(source)).toEqual({
    ...{ id: source.id, type: "article-newspaper", title: "The Plan & {50 %} of it", genre: "Wire report" },
    author: [{ literal: "Ana Pérez" }, { literal: "Reporters_at Large" }],
    ...{ "container-title": "Sample Wire", URL: source.url, language: "en" },
    ...{ issued: { "date-parts": [[2025, 11, 26]] }, accessed: { "date-parts": [[2026, 1, 2]] } },
  }));

test("as BibTeX", () =>
  expect(toBibtex(source)).toBe(`@article{ana2025the-1f2e3d4c,
  title = {{The Plan \\& \\textbraceleft{}50 \\%\\textbraceright{} of it}},
  author = {{Ana Pérez} and {Reporters\\_at Large}},
  journal = {{Sample Wire}},
  year = {2025},
  month = nov,
  date = {2025-11-26},
  url = {https://wire.example/a_b?c=%20d#e},
  urldate = {2026-01-02},
  langid = {en}
}

`));

test("as RIS", () =>
  expect(toRis(source).split("\r\n")).toEqual([
    "TY  - NEWS",
    `ID  - ${source.id}`,
    "TI  - The Plan & {50 %} of it",
    "AU  - Ana Pérez",
    "AU  - Reporters_at Large",
    "T2  - Sample Wire",
    "PY  - 2025",
    "DA  - 2025/11/26",
    `UR  - ${source.url}`,
    "Y2  - 2026/01/02",
    "LA  - en",
    "ER  - ",
    "",
    "",
  ]));

test("what is not known is left out", () => {
  const bare: CitedSource = {
    ...source,
    authors: "",
    outlet: "",
    url: "",
    publishedOn: "",
    language: "",
    capturedAt: "",
  };
  expect(Object.keys(toCsl(bare))).toEqual(["id", "type", "title", "genre"]);
  expect(toBibtex(bare).split("\n")).toHaveLength(5);
  expect(
    toRis(bare)
      .split("\r\n")
      .map((line) => line.slice(0, 2)),
  ).toEqual(["TY", "ID", "TI", "ER", "", ""]);
  expect(toBibtex({ ...bare, title: "计划" })).toContain("@article{galley-1f2e3d4c,");
});

/** Citation.js reads what we wrote: its parsers know nothing of us. */
const read = (text: string) => new Cite(text).data as CslItem[];

describe("another program reads it as it was", () => {
  const anySource = fc.record({
    ...{ id: fc.uuid(), title: awkwardWords, kind: fc.constantFrom(...SOURCE_KINDS), outlet: awkwardWords },
    authors: awkwardWords.map((text) => text.replaceAll(";", ",")),
    url: fc.constantFrom("", source.url, "https://a.example/%7Bx%7D?y=$z&w=~1^2"),
    publishedOn: fc.constantFrom("", "2025", "2025-11", "2025-11-26"),
    ...{ language: fc.constantFrom("", "es"), capturedAt: fc.constantFrom("", source.capturedAt) },
  });
  const whole = (text: string) => oneLine(text).normalize("NFC");

  test("BibTeX", () => {
    fc.assert(
      fc.property(fc.array(anySource, { minLength: 1, maxLength: 3 }), (sources) => {
        const items = read(sources.map(toBibtex).join(""));
        expect(items).toHaveLength(sources.length);
        for (const [index, item] of items.entries()) {
          const sent = sources[index] as CitedSource;
          expect(whole(item.title)).toBe(whole(sent.title));
          expect(item.URL ?? "").toBe(sent.url);
          expect(item.issued?.["date-parts"][0]?.[0] ?? "").toBe(sent.publishedOn === "" ? "" : 2025);
        }
      }),
    );
  });

  test("RIS", () => {
    fc.assert(
      fc.property(fc.array(anySource, { minLength: 1, maxLength: 3 }), (sources) => {
        const items = read(sources.map(toRis).join(""));
        expect(items).toHaveLength(sources.length);
        for (const [index, item] of items.entries()) {
          const sent = sources[index] as CitedSource;
          expect(item.title).toBe(oneLine(sent.title));
          expect(item.URL ?? "").toBe(sent.url);
          expect(item["container-title"] ?? item.publisher).toBe(oneLine(sent.outlet));
        }
      }),
    );
  });

  test("CSL-JSON", () => {
    fc.assert(
      fc.property(anySource, (sent) => {
        expect(read(JSON.stringify([toCsl(sent)]))).toMatchObject([
          { title: oneLine(sent.title), type: CITED_AS[sent.kind].csl },
        ]);
      }),
    );
  });
});
