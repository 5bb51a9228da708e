import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type {
  ImportListed,
  ImportProgress,
  ImportView,
  ProblemPage,
  TableView,
} from "@/lib/domain/exchange/import-items/import-view";
import { isId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";
import { visibleStories } from "../stories/visible";
import { readPieces } from "./pieces";
import { defaultsSchema } from "./schema";
import { countsSchema, mappingOf, storedMapping, storedTablesSchema } from "./stored";

const LISTED = 50;
const ROWS_SHOWN = 8;
const PROBLEMS_A_PAGE = 100;
const CELL_SHOWN = 160;

/** The imports that a person has begun, newest first. */
export async function readImports(actor: Actor): Promise<ImportListed[] | null> {
  if (!can(actor, "import.bringIn")) return null;
  const rows = await database().importRun.findMany({
    where: { askedById: actor.personId },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: LISTED,
    select: { ...HEAD, storyId: true },
  });
  const titles = await titlesOf(actor, rows);
  return rows.map((row) => listed(row, titles));
}

/** One of them, with the first rows of its tables. Null for somebody else's. */
export async function readImport(actor: Actor, importId: string): Promise<ImportView | null> {
  if (!can(actor, "import.bringIn") || !isId(importId)) return null;
  const run = await database().importRun.findFirst({
    where: { id: importId, askedById: actor.personId },
    select: {
      ...{ ...HEAD, storyId: true, failure: true, whole: true, done: true, total: true },
      ...{ defaults: true, mapping: true, tables: true },
    },
  });
  if (!run) return null;
  const { failure, whole, done, total } = run;
  return {
    ...listed(run, await titlesOf(actor, [run])),
    ...{ failure, whole, done, total, defaults: defaultsSchema.parse(run.defaults) },
    tables: run.kind === "tables" ? await tablesOf(run) : [],
  };
}

/** How far it is. */
export async function readImportProgress(actor: Actor, importId: string): Promise<ImportProgress | null> {
  if (!can(actor, "import.bringIn")) return null;
  return database().importRun.findFirst({
    where: { id: importId, askedById: actor.personId },
    select: { state: true, done: true, total: true },
  });
}

/** What is wrong, rows that stay out first; a page after the problem `after`. */
export async function readImportProblems(
  actor: Actor,
  importId: string,
  after: string | null,
): Promise<ProblemPage | null> {
  if (!can(actor, "import.bringIn") || !isId(importId)) return null;
  const run = await database().importRun.findFirst({
    where: { id: importId, askedById: actor.personId },
    select: { tables: true, _count: { select: { problems: true } } },
  });
  if (!run) return null;
  const from = after !== null && /^\d{1,18}$/.test(after) ? BigInt(after) : BigInt(0);
  const rows = await database().importProblem.findMany({
    where: { importId, id: { gt: from } },
    orderBy: { id: "asc" },
    take: PROBLEMS_A_PAGE + 1,
    select: { id: true, leavesOut: true, tableNumber: true, row: true, column: true, sentence: true },
  });
  const tables = storedTablesSchema.parse(run.tables);
  const shown = rows.slice(0, PROBLEMS_A_PAGE);
  return {
    problems: shown.map(({ id, tableNumber, ...rest }) => ({
      ...{ ...rest, id: String(id) },
      table: tables.length > 1 ? (tables[tableNumber]?.name ?? "") : "",
    })),
    total: run._count.problems,
    after: rows.length > shown.length ? String(shown.at(-1)?.id) : null,
  };
}

const HEAD = { id: true, fileName: true, kind: true, state: true, askedAt: true, counts: true } as const;

type Head = Pick<ImportListed, "id" | "fileName" | "kind" | "state"> & {
  askedAt: Date;
  counts: unknown;
  storyId: string | null;
};

function listed(
  { storyId, askedAt, counts, ...head }: Head,
  titles: ReadonlyMap<string, string>,
): ImportListed {
  const { id, fileName, kind, state } = head;
  const title = storyId === null ? undefined : titles.get(storyId);
  return {
    ...{ id, fileName, kind, state, askedAt: askedAt.toISOString() },
    story: storyId !== null && title !== undefined ? { id: storyId, title } : null,
    counts: countsSchema.parse(counts),
  };
}

/** Of the stories that the person may still see. */
async function titlesOf(
  actor: Actor,
  rows: readonly { storyId: string | null }[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ storyId }) => storyId ?? []);
  if (ids.length === 0) return new Map();
  const stories = await database().story.findMany({
    where: { id: { in: ids }, ...visibleStories(actor) },
    select: { id: true, title: true },
  });
  return new Map(stories.map(({ id, title }) => [id, title]));
}

async function tablesOf(run: { id: string; tables: unknown; mapping: unknown }): Promise<TableView[]> {
  const mapped = storedMapping(mappingOf(run.mapping)).tables;
  const rows: string[][][] = [];
  const tables = storedTablesSchema.parse(run.tables);
  for await (const piece of readPieces(database(), run.id)) {
    if (piece.of !== "rows") break;
    rows[piece.table] ??= piece.rows.slice(0, ROWS_SHOWN).map((row) => row.map(shown));
    if (rows.filter(Boolean).length === tables.filter((table) => table.rows > 0).length) break;
  }
  return tables.map(({ name, headers, headerRow, rows: rowCount }, index) => ({
    ...{ name, headers, headerRow, rowCount, rows: rows[index] ?? [] },
    role: mapped[index]?.role ?? "none",
    columns: headers.map((_, at) => mapped[index]?.columns[at] ?? ""),
  }));
}

function shown(cell: string): string {
  const characters = Array.from(cell.slice(0, CELL_SHOWN * 2));
  return characters.length > CELL_SHOWN ? `${characters.slice(0, CELL_SHOWN).join("")}…` : cell;
}
