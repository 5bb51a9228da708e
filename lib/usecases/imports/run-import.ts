import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ImportProblem } from "@/lib/domain/exchange/import-items/import-item";
import { sayRowRefusal } from "@/lib/domain/exchange/import-items/say-import";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "@/lib/platform/database/client";
import { isDatabaseAway } from "@/lib/platform/database/errors";
import { inLongTransaction, inTransaction } from "@/lib/platform/database/transaction";
import { readNewestDraft } from "../stories/newest-draft";
import { changeClaim } from "./change-claim";
import type { CheckedItem } from "./check-item";
import { scopeOf } from "./external-id";
import { itemsOf } from "./items-of";
import { changeOf, findKnownClaims, findOwnClaims } from "./known-claims";
import { loadRun } from "./load-run";
import { logRows, type Target } from "./log-rows";
import { SourceBook } from "./source-book";
import type { ImportCounts } from "./stored";
import { showDone, writeProblems } from "./try-import";

/** It does what these allow, row by row. */
const NEEDED = ["import.bringIn", "claim.log", "claim.edit", "source.write", "evidence.add"] as const;

/** So many rows go through the database together. */
const ROWS_AT_ONCE = 250;

/**
 * Brings in an import that was started. As a whole: one transaction, and nothing where a row does not come in. Row by
 * row: some hundred in a transaction, and where those can't be stored each by itself, so that what can come in does, and
 * what can't is named. Run again after it was cut off, it goes on: rows that are in are known by their ids.
 */
export async function runImport(actor: Actor, importId: string): Promise<Result<ImportCounts>> {
  const permission = NEEDED.find((each) => !can(actor, each));
  if (permission) return refuse({ code: "notAllowed", permission });
  const run = await loadRun(actor, importId);
  if (run?.state !== "running") return refuse(run ? "importHasMovedOn" : "notFound");
  const { storyId, fileName } = run;
  if (storyId !== null && !(await readNewestDraft(database(), actor, storyId))) return refuse("notFound");
  const target = { importId, storyId, fileName };
  const found = await itemsOf(run, async () => {});
  if (run.whole && found.leftOut > 0) return refuse({ code: "importLeavesOut", rows: found.leftOut });
  return run.whole ? asWhole(actor, target, found) : rowByRow(actor, target, found);
}

type Found = Awaited<ReturnType<typeof itemsOf>>;

async function asWhole(
  actor: Actor,
  target: Target,
  { items, problems }: Found,
): Promise<Result<ImportCounts>> {
  // Before the transaction: outlets are everybody's, and nobody is to wait for them that long.
  const outlets = new SourceBook();
  await outlets.makeOutlets(actor, items);
  return inLongTransaction(async (tx) => {
    const book = new SourceBook(outlets);
    const counts = noCounts();
    for (let rowsIn = 0; items.length > 0; ) {
      // What is in is let go: the file is large.
      const rows = items.splice(0, ROWS_AT_ONCE);
      const part = await bringInPart(tx, actor, target, rows, book);
      if (!part.ok) return part;
      book.keep();
      add(counts, part.value);
      rowsIn += rows.length;
      await showDone(target.importId, rowsIn);
    }
    await end(tx, target.importId, counts, problems);
    return done(counts);
  });
}

async function rowByRow(actor: Actor, target: Target, found: Found): Promise<Result<ImportCounts>> {
  const book = new SourceBook();
  const counts = { ...noCounts(), leftOut: found.leftOut };
  const { items, problems } = found;
  for (let rowsIn = 0; items.length > 0; ) {
    const part = items.splice(0, ROWS_AT_ONCE);
    await book.makeOutlets(actor, part);
    await bringInWhatCan(actor, target, part, { book, counts, problems });
    rowsIn += part.length;
    await showDone(target.importId, rowsIn);
  }
  return inLongTransaction(async (tx) => {
    await end(tx, target.importId, counts, problems);
    return done(counts);
  });
}

type Account = { book: SourceBook; counts: ImportCounts; problems: ImportProblem[] };

/** Halves what can't be stored together, down to the row that can't. */
async function bringInWhatCan(
  actor: Actor,
  target: Target,
  items: readonly CheckedItem[],
  account: Account,
): Promise<void> {
  const work = () => inTransaction((tx) => bringInPart(tx, actor, target, items, account.book));
  const first = await attempt(work);
  // A row that somebody else brings in at the same moment is known the next time.
  const part = first.ok || items.length > 1 ? first : await attempt(work);
  if (part.ok) {
    account.book.keep();
    add(account.counts, part.value);
    return;
  }
  const [only] = items;
  if (items.length === 1 && only) {
    account.counts.leftOut += 1;
    account.problems.push({ ...only.place, severity: "leavesOut", sentence: part.sentence });
    return;
  }
  const middle = Math.ceil(items.length / 2);
  await bringInWhatCan(actor, target, items.slice(0, middle), account);
  await bringInWhatCan(actor, target, items.slice(middle), account);
}

async function attempt(work: () => Promise<Result<ImportCounts>>) {
  try {
    const result = await work();
    if (result.ok) return result;
    if (result.refusal.code === "databaseAway") throw new Away();
    return { ok: false as const, sentence: sayRowRefusal(result.refusal) };
  } catch (error) {
    if (error instanceof Away || isDatabaseAway(error)) throw error;
    return { ok: false as const, sentence: "It could not be stored." };
  }
}

/** The job is tried again when the database is back. */
class Away extends Error {}

async function bringInPart(
  tx: Transaction,
  actor: Actor,
  target: Target,
  items: readonly CheckedItem[],
  book: SourceBook,
): Promise<Result<ImportCounts>> {
  // What an attempt that was undone had found or made is not there.
  book.begin();
  const known = await findKnownClaims(tx, actor, scopeOf(target.storyId), items);
  const own = await findOwnClaims(tx, actor, target.storyId, items);
  const fresh = items.filter(({ externalId }) => !known.has(externalId) && !own.has(externalId));
  const stay = items.filter(({ externalId }) => !known.has(externalId) && own.has(externalId));
  const counts = { ...noCounts(), made: fresh.length, same: stay.length };
  const logged = await logRows(tx, actor, target, fresh, book);
  if (!logged.ok) return logged;
  for (const item of items) {
    const before = known.get(item.externalId);
    if (!before) continue;
    const change = changeOf(before, item);
    if (change === null) {
      // What this import has brought in before it was cut off counts as brought in.
      if (before.importId === target.importId) counts.made += 1;
      else counts.same += 1;
      continue;
    }
    const changed = await changeClaim(tx, actor, target, { known: before, item, change });
    if (!changed.ok) return changed;
    counts.changed += 1;
  }
  return done(counts);
}

async function end(
  tx: Transaction,
  importId: string,
  counts: ImportCounts,
  problems: readonly ImportProblem[],
): Promise<void> {
  counts.remarks = problems.filter(({ severity }) => severity === "remark").length;
  await writeProblems(tx, importId, problems);
  await tx.importRun.update({
    where: { id: importId },
    data: { state: "done", counts, endedAt: new Date() },
    select: { id: true },
  });
}

function noCounts(): ImportCounts {
  return { made: 0, changed: 0, same: 0, leftOut: 0, remarks: 0 };
}

function add(counts: ImportCounts, more: ImportCounts): void {
  for (const key of ["made", "changed", "same", "leftOut"] as const) counts[key] += more[key];
}
