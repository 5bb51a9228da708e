import { SOURCE_FIELDS } from "../import-items/import-item";
import type { Column, ColumnField, Mapping, ReadTable, TableMapping, TableRole } from "./columns";
import { foldHeader, HEADER_WORDS } from "./header-words";

const FIELD_OF = new Map<string, ColumnField>();
for (const [field, words] of Object.entries(HEADER_WORDS) as [ColumnField, readonly string[]][])
  for (const name of words) if (!FIELD_OF.has(name)) FIELD_OF.set(name, field);

const SOURCE_SIDE = new Set<ColumnField>(SOURCE_FIELDS);

/** What sheets are called, folded; the first role whose name begins the sheet's is meant. */
const SHEET_WORDS: [RegExp, TableRole][] = [
  [/^(claims?|facts?|afirmaciones|hechos|datos)\b/, "claims"],
  [/^(lines?|draft|story|lineas|borrador|texto)\b/, "lines"],
  [/^(sources?|fuentes?)\b/, "sources"],
  [/^(evidence|evidencias?|pruebas?)\b/, "evidence"],
  [/^(fields|read ?me|help|about|campos|ayuda)\b/, "none"],
];

/**
 * What the tables of a file hold, and what their columns say, guessed from their names and headers in English and
 * Spanish. A person looks at it before anything comes in. A field that is said once in a row goes to the first column
 * that could say it; numbered columns, and repeated ones of sources, are the first source, the second, ….
 */
export function guessMapping(tables: readonly ReadTable[]): Mapping {
  const roles = tables.map((table) => (tables.length === 1 ? "claims" : guessRole(table)));
  return { tables: tables.map((table, index) => guessTable(table, roles[index] ?? "none", roles)) };
}

function guessTable({ headers }: ReadTable, role: TableRole, roles: readonly TableRole[]): TableMapping {
  const folded = headers.map(foldHeader);
  const fields = folded.map(({ words }) => fieldOf(words));
  if (role === "none") return { role, columns: headers.map(() => null) };
  const taken = new Map<ColumnField, number>();
  const named = new Set(folded.map(({ words }) => words));
  const columns = fields.map((guessed, index): Column => {
    const words = folded[index]?.words ?? "";
    const field =
      role === "claims" ? inClaims(guessed, words, roles) : guessed && inRole(guessed, words, role);
    if (field === null || isOutdone(field, words, named)) return null;
    // Where evidence has a table of its own, that says which source is whose.
    if (field === "claimId" && role === "sources" && roles.includes("evidence")) return null;
    const count = (taken.get(field) ?? 0) + 1;
    const isOfSource = role === "claims" && SOURCE_SIDE.has(field);
    if (!isOfSource && count > 1) return null;
    taken.set(field, count);
    if (!isOfSource) return { field, nth: null };
    // "evidenceStance" of our own rows: every source of the claim in one cell.
    const isList = /^evidence /.test(folded[index]?.words ?? "") && folded[index]?.number === null;
    return { field, nth: isList ? null : (folded[index]?.number ?? count) };
  });
  return { role, columns };
}

function fieldOf(words: string): ColumnField | null {
  const whole = FIELD_OF.get(words);
  if (whole) return whole;
  // "Source 2 URL" and "URL of source 2", whatever stands between.
  const of = /^(?:source|fuente|evidence|evidencia) (?:de la |of )?(.+)$/.exec(words)?.[1];
  const inner = of === undefined ? undefined : FIELD_OF.get(of);
  return inner && SOURCE_SIDE.has(inner) ? inner : null;
}

function guessRole({ name, headers }: ReadTable): TableRole {
  const fields = headers.map((header) => fieldOf(foldHeader(header).words));
  const folded = foldHeader(name).words;
  const named = SHEET_WORDS.find(([pattern]) => pattern.test(folded))?.[1];
  if (named) return named;
  if (fields.includes("wording")) return "claims";
  if (fields.includes("stance") && (fields.includes("claimId") || fields.includes("sourceId")))
    return "evidence";
  return fields.includes("title") || fields.includes("url") ? "sources" : "none";
}

/** "Id" is the id where there is a reference, too, and so is "Claim id" beside evidence. */
function isOutdone(field: ColumnField, words: string, named: ReadonlySet<string>): boolean {
  if (field === "externalId") return named.has("id") && words !== "id";
  return field === "claimId" && named.has("claim id") && words !== "claim id";
}

/** Ids that tie a claim's row to other tables, where there are such. */
function inClaims(
  guessed: ColumnField | null,
  words: string,
  roles: readonly TableRole[],
): ColumnField | null {
  const hasSources = roles.includes("sources");
  // Where sources have a table of their own, a claim names them by their ids.
  if (hasSources && /^(sources?|fuentes?)$/.test(words)) return "sourceId";
  if (guessed === "sourceId") return hasSources && !/^evidence /.test(words) ? guessed : null;
  if (guessed === "lineId") return roles.includes("lines") ? guessed : null;
  return guessed && inRole(guessed, words, "claims");
}

/** What the same header means in another kind of table: "id" of a source, "claim" beside evidence. */
const IN_ROLE: Record<TableRole, Partial<Record<ColumnField, ColumnField | null>>> = {
  claims: { claimId: "externalId" },
  lines: { externalId: "lineId", wording: "wordsInDraft", passage: "wordsInDraft" },
  sources: {
    ...{ externalId: "sourceId", type: "kind", note: "evidenceNote", wording: "claimId" },
    ...{ attributedTo: "authors", wordsInDraft: "passage", verdict: null },
  },
  evidence: { wording: "claimId", note: "evidenceNote", externalId: null, type: null, verdict: null },
  none: {},
};

function inRole(field: ColumnField, words: string, role: TableRole): ColumnField | null {
  const saysClaim = /\b(claim|fact|hecho|dato|afirmacion)\b/.test(words);
  if ((role === "sources" || role === "evidence") && field === "externalId" && saysClaim) return "claimId";
  // Our own evidence names its claim by reference, and its source by its title where it has no id.
  if (role === "evidence" && field === "externalId" && /^refer/.test(words)) return "claimId";
  if ((role === "sources" || role === "evidence") && /^(text|texto)$/.test(words)) return "passage";
  const meant = IN_ROLE[role][field];
  return meant === undefined ? field : meant;
}
