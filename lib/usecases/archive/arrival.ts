import type { Transaction } from "@/lib/platform/database/client";
import type { Table } from "@/lib/platform/database/tables";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { FETCH_JOB } from "../captures/queue-fetch";
import { continueNumbers, insertRows, named } from "./rows";
import { readMovingTables } from "./what-moves";

type Ahead = Awaited<ReturnType<typeof readMovingTables>>["ahead"];

const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 2_000_000;

/** The rows of an archive on their way into an empty database, table after table, many in one statement. */
export class Arrival {
  readonly counts = new Map<string, number>();
  private waiting: string[] = [];
  private characters = 0;
  private at = 0;

  private constructor(
    private readonly tx: Transaction,
    private readonly tables: readonly Table[],
    private readonly ahead: Ahead,
  ) {}

  static async begin(tx: Transaction): Promise<Arrival> {
    const { tables, ahead } = await readMovingTables(tx);
    await tx.$executeRaw`set local statement_timeout = 0`;
    await clearWhatMigrationsWrote(tx);
    for (const { table, name } of ahead)
      await tx.$executeRaw`alter table ${named(table)} alter constraint ${named(name)} deferrable initially deferred`;
    return new Arrival(tx, tables, ahead);
  }

  /** False for a table that does not move, or whose turn is over. */
  async take(name: string, json: string): Promise<boolean> {
    while (this.tables[this.at]?.name !== name) {
      await this.insert();
      this.at += 1;
      if (this.at >= this.tables.length) return false;
    }
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.waiting.push(json);
    this.characters += json.length;
    if (this.waiting.length >= ROWS_AT_ONCE || this.characters >= CHARACTERS_AT_ONCE) await this.insert();
    return true;
  }

  /** Holds the rows against each other, and lets what was under way go on: a job does not move with its row. */
  async finish(): Promise<void> {
    await this.insert();
    await this.tx.$executeRaw`set constraints all immediate`;
    for (const { table, name } of this.ahead)
      await this.tx.$executeRaw`alter table ${named(table)} alter constraint ${named(name)} not deferrable`;
    for (const table of this.tables) await continueNumbers(this.tx, table);
    const underWay = await this.tx.captureTask.findMany({
      where: { state: { in: ["queued", "fetching"] } },
      select: { id: true },
    });
    for (const { id } of underWay) await enqueue(this.tx, FETCH_JOB, { taskId: id });
    await this.tx.importRun.updateMany({
      where: { state: { notIn: ["done", "failed"] } },
      data: {
        state: "failed",
        failure: "The newsroom moved meanwhile. Bring the file in again.",
        endedAt: new Date(),
      },
    });
  }

  private async insert(): Promise<void> {
    const table = this.tables[this.at];
    if (table && this.waiting.length > 0) await insertRows(this.tx, table, this.waiting);
    this.waiting = [];
    this.characters = 0;
  }
}

/** An empty newsroom has the rules that Galley comes with, and where chains begin: the archive brings its own. */
async function clearWhatMigrationsWrote(tx: Transaction): Promise<void> {
  await tx.$executeRaw`alter table "Policy" disable trigger policy_immutable`;
  await tx.$executeRaw`delete from "Policy"`;
  await tx.$executeRaw`alter table "Policy" enable trigger policy_immutable`;
  await tx.$executeRaw`delete from "ChainHead"`;
}
