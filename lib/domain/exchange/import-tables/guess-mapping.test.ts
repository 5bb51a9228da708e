import { describe, expect, test } from "vitest";
import { columnKey } from "./columns";
import { guessMapping } from "./guess-mapping";
import { foldHeader } from "./header-words";

const table = (name: string, headers: string) => ({ name, headers: headers.split("|"), headerRow: 1 });
const keys = (headers: string) =>
  guessMapping([table("anything", headers)])
    .tables[0]?.columns.map(columnKey)
    .join("|");

describe("one row a claim", () => {
  test.each([
    [
      "Claim ID|Claim|Speaker|Status|Source 1|Source 2",
      "externalId|wording|attributedTo|verdict|title#1|title#2",
    ],
    ["#|Fact|Source 1 URL|Source 1 Title|URL of source 2", "|wording|url#1|title#1|"],
    ["Fact|Source|Link|Source|Link", "wording|title#1|url#1|title#2|url#2"],
    ["fact,Source_url_1".replace(",", "|"), "wording|url#1"],
    [
      "N.º|Afirmación|Atribuido a|Veredicto|Fuente 1|Cita 1|Enlace 1",
      "externalId|wording|attributedTo|verdict|title#1|passage#1|url#1",
    ],
    ["Hecho|Fuente nº 2|Medio 2|Fecha 2", "wording|title#2|outletName#2|publishedOn#2"],
    ["Claim|Claim|Weather", "wording||"],
    ["Statement|Notes|Legal risk|Priority", "wording|note|legalRisk|criticality"],
    ["reference|wording|evidenceStance|evidenceUrl|evidenceSource", "externalId|wording|stance|url|title"],
  ])("%s", (headers, expected) => {
    expect(keys(headers)).toBe(expected);
  });
});

test("lines, facts, sources and what ties them", () => {
  const mapping = guessMapping([
    table("Líneas", "Id|Texto"),
    table("Hechos", "Id|Hecho|Línea id|Fuentes"),
    table("Fuentes", "Id|Título|Enlace|Tipo|Hecho id"),
    table("Evidence", "Claim id|Source id|Stance|Quote|Note"),
    table("Fields", "Name|What it means"),
  ]);
  expect(mapping.tables.map(({ role, columns }) => [role, columns.map(columnKey).join("|")])).toEqual([
    ["lines", "lineId|wordsInDraft"],
    ["claims", "externalId|wording|lineId|sourceId"],
    // Evidence says which source is whose.
    ["sources", "sourceId|title|url|kind|"],
    ["evidence", "claimId|sourceId|stance|passage|evidenceNote"],
    ["none", "|"],
  ]);
});

test("sources that name their claims, where there is no table of evidence", () => {
  const { tables } = guessMapping([table("Facts", "Id|Fact"), table("Sources", "Id|Fact id|Title|Quote")]);
  expect(tables.map(({ columns }) => columns.map(columnKey).join("|"))).toEqual([
    "externalId|wording",
    "sourceId|claimId|title|passage",
  ]);
});

test.each([
  ["Source 2 (URL)", "source url", 2],
  ["evidenceStance", "evidence stance", null],
  ["Fuente nº 3", "fuente", 3],
  ["url_1", "url", 1],
  ["  ÉNFASIS  ", "enfasis", null],
  ["2025 figures", "2025 figures", null],
])("%j folds to %j and %j", (header, words, number) => {
  expect(foldHeader(header)).toEqual({ words, number });
});
