import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ImportProblem } from "@/lib/domain/exchange/import-items/import-item";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { cleanLine } from "@/lib/domain/text/typed-text";
import { database, type Transaction } from "@/lib/platform/database/client";
import { inLongTransaction } from "@/lib/platform/database/transaction";
import { insertProblems } from "./insert-rows";
import { itemsOf } from "./items-of";
import { loadRun } from "./load-run";
import { lookAhead, storyOf } from "./look-ahead";
import type { ImportCounts } from "./stored";

const ROWS_AT_ONCE = 500;

/** The dry run: everything that is wrong, by row and column, and what would come of it; nothing comes in. */
export async function tryImport(actor: Actor, importId: string): Promise<Result<ImportCounts>> {
  if (!can(actor, "import.bringIn")) return refuse({ code: "notAllowed", permission: "import.bringIn" });
  const run = await loadRun(actor, importId);
  if (run?.state !== "checking") return refuse(run ? "importHasMovedOn" : "notFound");
  const found = await itemsOf(run, (looked) => showDone(importId, looked));
  const story = await storyOf(actor, run.storyId, found.items);
  if (run.storyId !== null && story.words === null) return refuse("notFound");
  const counts = { made: 0, changed: 0, same: 0, leftOut: found.leftOut, remarks: 0 };
  const { problems } = found;
  for (let at = 0; at < found.items.length; at += ROWS_AT_ONCE) {
    const ahead = await lookAhead(actor, story, found.items.slice(at, at + ROWS_AT_ONCE));
    for (const key of ["made", "changed", "same", "leftOut"] as const) counts[key] += ahead.counts[key];
    for (const problem of ahead.problems) problems.push(problem);
  }
  counts.remarks = problems.filter(({ severity }) => severity === "remark").length;
  return inLongTransaction(async (tx) => {
    await writeProblems(tx, importId, problems);
    const total = found.items.length + found.leftOut;
    const { count } = await tx.importRun.updateMany({
      where: { id: importId, state: "checking" },
      data: { state: "checked", counts, done: total, total },
    });
    return count === 0 ? refuse("importHasMovedOn") : done(counts);
  });
}

/** Told outside the transaction of what is being done, so that whoever waits sees it. */
export async function showDone(importId: string, rows: number): Promise<void> {
  await database().importRun.updateMany({ where: { id: importId }, data: { done: rows } });
}

const ROWS_A_QUERY = 2_000;

/** The problems of an import in the place of those that were known before, in the order of the file. */
export async function writeProblems(
  tx: Transaction,
  importId: string,
  problems: readonly ImportProblem[],
): Promise<void> {
  await tx.importProblem.deleteMany({ where: { importId } });
  const ordered = [...problems].sort(
    (one, other) =>
      Number(other.severity === "leavesOut") - Number(one.severity === "leavesOut") ||
      one.table - other.table ||
      one.row - other.row,
  );
  for (let at = 0; at < ordered.length; at += ROWS_A_QUERY)
    await insertProblems(
      tx,
      ordered.slice(at, at + ROWS_A_QUERY).map(({ table, row, column, severity, sentence }) => ({
        ...{ importId, tableNumber: table, row, column: cleanLine(column), sentence: cleanLine(sentence) },
        leavesOut: severity === "leavesOut",
      })),
    );
}
