import type { ImportItem, ImportProblem } from "@/lib/domain/exchange/import-items/import-item";
import type { ImportKind } from "@/lib/domain/exchange/import-items/import-view";
import { type FilledTable, gatherItems } from "@/lib/domain/exchange/import-tables/gather-items";
import { database } from "@/lib/platform/database/client";
import { type CheckedItem, checkItem } from "./check-item";
import { readPieces } from "./pieces";
import { defaultsSchema } from "./schema";
import { mappingOf, storedTablesSchema } from "./stored";

export type FoundItems = { items: CheckedItem[]; problems: ImportProblem[]; leftOut: number };

type Run = {
  id: string;
  kind: ImportKind;
  tables: unknown;
  mapping: unknown;
  defaults: unknown;
};

const CHECKED_AT_ONCE = 200;

/**
 * What an import would bring in, every row looked at by itself, with everything that is wrong. The file's rows stand in
 * memory meanwhile: related tables can't be tied otherwise. `onChecked` is told how many have been looked at.
 */
export async function itemsOf(run: Run, onChecked: (count: number) => Promise<void>): Promise<FoundItems> {
  const gathered = await gather(run);
  const defaults = defaultsSchema.parse(run.defaults);
  const found: FoundItems = { items: [], problems: [...gathered.problems], leftOut: 0 };
  const seen = new Map<string, CheckedItem>();
  const [verdict] = gathered.items.flatMap(({ claim }) => claim.verdict ?? []);
  if (verdict) found.problems.push({ ...verdict.place, severity: "remark", sentence: NOT_SIGNED_OFF });
  for (let index = 0; index < gathered.items.length; index++) {
    const raw = gathered.items[index];
    if (!raw) continue;
    // What was read of it is let go: the file is large.
    delete gathered.items[index];
    const { item, problems } = checkItem(raw, defaults);
    const twin = item && seen.get(item.externalId);
    for (const problem of problems) found.problems.push(problem);
    if (twin) found.problems.push({ ...raw.place, severity: "leavesOut", sentence: sameAs(twin) });
    if (item && !twin) {
      seen.set(item.externalId, item);
      found.items.push(item);
    } else found.leftOut += 1;
    // The process has other things to do meanwhile.
    if (index % CHECKED_AT_ONCE === CHECKED_AT_ONCE - 1) await onChecked(index + 1);
  }
  found.leftOut += gathered.problems.filter(({ severity }) => severity === "leavesOut").length;
  return found;
}

/** Said once, of the first. */
const NOT_SIGNED_OFF =
  "Verdicts in a file are not signed off: they are kept in the history of their claims, as remarks, and decide nothing.";

function sameAs(twin: CheckedItem): string {
  return `This is the same claim as in row ${twin.place.row}. Give them ids, or leave one out.`;
}

async function gather(run: Run): Promise<{ items: ImportItem[]; problems: ImportProblem[] }> {
  if (run.kind !== "tables") {
    const all: { items: ImportItem[]; problems: ImportProblem[] } = { items: [], problems: [] };
    for await (const piece of readPieces(database(), run.id)) {
      if (piece.of !== "items") continue;
      all.items.push(...piece.items);
      all.problems.push(...piece.problems);
    }
    return all;
  }
  const rows: (readonly string[])[][] = [];
  for await (const piece of readPieces(database(), run.id)) {
    if (piece.of !== "rows") continue;
    const table = rows[piece.table] ?? [];
    rows[piece.table] = table;
    for (const row of piece.rows) table.push(row);
  }
  const tables = storedTablesSchema
    .parse(run.tables)
    .map((table, index): FilledTable => ({ ...table, rows: rows[index] ?? [] }));
  return gatherItems(tables, mappingOf(run.mapping));
}
