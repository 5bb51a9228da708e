import {
  type Cell,
  CLAIM_FIELDS,
  type ClaimField,
  type ImportedSource,
  type ImportItem,
  type ImportProblem,
  SOURCE_FIELDS,
  type SourceField,
} from "../import-items/import-item";
import { type ColumnField, columnName, type LinkField, type Mapping, type ReadTable } from "./columns";
import { numberedItems } from "./numbered-cell";

export type FilledTable = ReadTable & { rows: readonly (readonly string[])[] };

export type Gathered = {
  items: ImportItem[];
  /** Of rows that belong to no claim. */
  problems: ImportProblem[];
};

type SaidCell = { field: ColumnField; nth: number | null; cell: Cell };
type Row = { place: Cell["place"]; cells: SaidCell[] };

const OF_CLAIM = new Set<ColumnField>(CLAIM_FIELDS);
const OF_SOURCE = new Set<ColumnField>(SOURCE_FIELDS);

/**
 * The claims of a file, each with its sources, however they lie in it: sources in columns of the claim's row, in rows
 * that repeat the claim, or in tables of their own that are tied by ids. Linear in the file's cells.
 */
export function gatherItems(tables: readonly FilledTable[], mapping: Mapping): Gathered {
  const related = readRelated(tables, mapping);
  const problems: ImportProblem[] = [];
  const items: ImportItem[] = [];
  const byId = new Map<string, ImportItem>();
  for (const row of rowsOf(tables, mapping, "claims")) {
    const item = itemOf(row, related);
    const id = item.claim.externalId?.text;
    const same = id === undefined ? undefined : byId.get(id);
    if (same) joinRepeated(same, item);
    else {
      items.push(item);
      if (id !== undefined) byId.set(id, item);
    }
  }
  for (const { claimIds, source, place } of related.ofClaims) {
    for (const claimId of claimIds) {
      const item = byId.get(claimId.text);
      if (item) item.sources.push(source);
      else problems.push(leavesOut(claimId.place, `There is no claim with the id ${claimId.text}.`));
    }
    if (claimIds.length === 0) problems.push(leavesOut(place, "This row names no claim."));
  }
  return { items, problems: [...problems, ...related.problems, ...unnamed(related)] };
}

/** Sources that no claim and no evidence names: they are told, for they would be missed. */
function unnamed({ sources, named, places }: Related): ImportProblem[] {
  return [...sources.keys()]
    .filter((id) => !named.has(id))
    .flatMap((id) => places.get(id) ?? [])
    .map((place) => remark(place, "No claim names this source: it does not come in."));
}

type Related = {
  lines: Map<string, Cell>;
  sources: Map<string, ImportedSource>;
  /** Where each source stands, and the ids of those that something names. */
  places: Map<string, Cell["place"]>;
  named: Set<string>;
  ofClaims: { claimIds: Cell[]; source: ImportedSource; place: Cell["place"] }[];
  problems: ImportProblem[];
};

function readRelated(tables: readonly FilledTable[], mapping: Mapping): Related {
  const related: Related = {
    ...{ lines: new Map(), sources: new Map(), places: new Map(), named: new Set() },
    ...{ ofClaims: [], problems: [] },
  };
  for (const { cells } of rowsOf(tables, mapping, "lines")) {
    const id = linkOf(cells, "lineId");
    const words = cells.find(({ field }) => field === "wordsInDraft");
    if (id && words) related.lines.set(id.text, words.cell);
  }
  for (const { cells, place } of rowsOf(tables, mapping, "sources")) {
    const source = sourceOf(cells);
    const id = linkOf(cells, "sourceId");
    const claimIds = linksOf(cells, "claimId");
    if (claimIds.length > 0) related.ofClaims.push({ claimIds, source, place });
    if (!id) continue;
    related.sources.set(id.text, source);
    related.places.set(id.text, place);
    if (claimIds.length > 0) related.named.add(id.text);
  }
  for (const { cells, place } of rowsOf(tables, mapping, "evidence")) {
    const id = linkOf(cells, "sourceId");
    const known = id ? related.sources.get(id.text) : undefined;
    if (id) related.named.add(id.text);
    const source = { ...known, ...sourceOf(cells) };
    const isNamed = source.title !== undefined || source.url !== undefined;
    if (id && !known && !isNamed)
      related.problems.push(leavesOut(id.place, `There is no source with the id ${id.text}.`));
    else related.ofClaims.push({ claimIds: linksOf(cells, "claimId"), source, place });
  }
  return related;
}

function itemOf({ place, cells }: Row, related: Related): ImportItem {
  const claim: ImportItem["claim"] = {};
  const problems: ImportProblem[] = [];
  for (const { field, cell } of cells) if (isOfClaim(field)) claim[field] ??= cell;
  const line = linkOf(cells, "lineId");
  if (line && !claim.wordsInDraft) {
    const words = related.lines.get(line.text);
    if (words) claim.wordsInDraft = words;
    else problems.push(remark(line.place, `There is no line with the id ${line.text}.`));
  }
  const sources = sourcesInRow(cells);
  for (const link of linksOf(cells, "sourceId")) {
    const source = related.sources.get(link.text);
    related.named.add(link.text);
    if (source) sources.push(source);
    else problems.push(leavesOut(link.place, `There is no source with the id ${link.text}.`));
  }
  return { place, claim, sources, problems };
}

/** Source 1, source 2, …; and lists in one cell, whose items are the sources in their order. */
function sourcesInRow(cells: readonly SaidCell[]): ImportedSource[] {
  const byNumber = new Map<number, ImportedSource>();
  for (const { field, nth, cell } of cells) {
    if (!isOfSource(field)) continue;
    const texts = nth === null ? numberedItems(cell.text) : [cell.text];
    for (const [index, text] of texts.entries()) {
      const number = nth ?? index + 1;
      const source = byNumber.get(number) ?? {};
      if (text !== "") source[field] = { text, place: cell.place };
      byNumber.set(number, source);
    }
  }
  return [...byNumber.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, source]) => source)
    .filter(({ title, url, outletName, passage }) => title ?? url ?? outletName ?? passage);
}

function sourceOf(cells: readonly SaidCell[]): ImportedSource {
  const source: ImportedSource = {};
  for (const { field, cell } of cells) if (isOfSource(field)) source[field] ??= cell;
  return source;
}

/** A row that repeats a claim adds its sources to it; one of the same id that says something else comes not in. */
function joinRepeated(first: ImportItem, again: ImportItem): void {
  const { wording, externalId } = again.claim;
  if (wording && wording.text !== first.claim.wording?.text) {
    const sentence = `Row ${first.place.row} has the same id (${externalId?.text}) and another claim.`;
    first.problems.push(leavesOut(externalId?.place ?? again.place, sentence));
    return;
  }
  first.sources.push(...again.sources);
  first.problems.push(...again.problems);
}

function* rowsOf(tables: readonly FilledTable[], mapping: Mapping, role: string): Generator<Row> {
  for (const [table, { headers, headerRow, rows }] of tables.entries()) {
    const mapped = mapping.tables[table];
    if (mapped?.role !== role) continue;
    const names = headers.map((header, index) => columnName(index, header));
    for (const [index, texts] of rows.entries()) {
      const row = headerRow + 1 + index;
      const cells = mapped.columns.flatMap((column, at) => {
        const text = texts[at]?.trim() ?? "";
        if (column === null || text === "") return [];
        return [{ ...column, cell: { text, place: { table, row, column: names[at] ?? "" } } }];
      });
      if (cells.length > 0) yield { place: { table, row, column: "" }, cells };
    }
  }
}

function linkOf(cells: readonly SaidCell[], field: LinkField): Cell | undefined {
  return cells.find((said) => said.field === field)?.cell;
}

/** "S1; S2" names two. */
function linksOf(cells: readonly SaidCell[], field: LinkField): Cell[] {
  return cells
    .filter((said) => said.field === field)
    .flatMap(({ cell: { text, place } }) =>
      text
        .split(/[;,|\n]/)
        .map((id) => id.trim())
        .filter((id) => id !== "")
        .map((id) => ({ text: id, place })),
    );
}

function isOfClaim(field: ColumnField): field is ClaimField {
  return OF_CLAIM.has(field);
}

function isOfSource(field: ColumnField): field is SourceField {
  return OF_SOURCE.has(field);
}

function leavesOut(place: Cell["place"], sentence: string): ImportProblem {
  return { ...place, severity: "leavesOut", sentence };
}

function remark(place: Cell["place"], sentence: string): ImportProblem {
  return { ...place, severity: "remark", sentence };
}
