import postgres from "postgres";
import { DatabaseAway, isDatabaseAway } from "./errors";

/** What a query is written with: a tagged template that sends what it is given as parameters. */
export type CursorSql = postgres.Sql;
type Query<Row extends object> = (sql: CursorSql) => postgres.PendingQuery<Row[]>;

type Options = {
  /** How many rows are asked for at once. */
  rows: number;
  /** A reader that takes nothing for so long has gone away, and is not waited for. */
  stalledAfterMs?: number;
  /** Whoever takes longer than this for all of it has it prepared instead: a few turns are for everybody. */
  longestMs?: number;
};

/** As it is called in pg_stat_activity. */
export const CURSOR_NAME = "galley export";
const AT_ONCE = 4;
const STALLED_AFTER_MS = 5 * 60_000;
const LONGEST_MS = 30 * 60_000;
const CONNECT_TIMEOUT_S = 5;

/**
 * Reads a long answer a few rows at a time, as it stood when the query began. The next rows are fetched while the reader
 * works on the ones before, and no further ahead. Each reading has a connection of its own, which is closed when its
 * reader has all, stops or stalls; further ones wait until one of the few is free. Prisma has no cursors: this is the
 * one place that reads beside it.
 */
export async function* readByCursor<Row extends object>(
  query: Query<Row>,
  { rows, stalledAfterMs = STALLED_AFTER_MS, longestMs = LONGEST_MS }: Options,
): AsyncGenerator<Row[], void, void> {
  const free = await turn();
  const sql = connect();
  const stop = () => sql.end({ timeout: 0 });
  // Whoever stalls may never come back to end this: others are not kept waiting for that.
  const giveUp = () => {
    void stop();
    free();
  };
  const over = setTimeout(giveUp, longestMs);
  try {
    for (const next = fetching(query(sql), rows); ; ) {
      const batch = await next();
      if (!batch) return;
      const stalled = setTimeout(giveUp, stalledAfterMs);
      try {
        yield batch;
      } finally {
        clearTimeout(stalled);
      }
    }
  } catch (error) {
    throw isDatabaseAway(error) ? new DatabaseAway(error) : error;
  } finally {
    clearTimeout(over);
    await stop();
    free();
  }
}

/**
 * Gives the next rows, and has those after them fetched meanwhile; null when there are no more. Made of the cursor with a
 * function: as an iterator, postgres.js takes a connection that was lost between two fetches for the end of the answer.
 */
function fetching<Row extends object>(query: postgres.PendingQuery<Row[]>, rows: number) {
  let fetched: Row[] | null = null;
  let fetchMore = () => {};
  let changed = () => {};
  let state: "reading" | "ended" | { failed: unknown } = "reading";
  const settle = (to: typeof state) => {
    state = to;
    changed();
  };
  query
    .cursor(rows, (batch) => {
      fetched = batch;
      changed();
      return new Promise<void>((resolve) => {
        fetchMore = resolve;
      });
    })
    .then(
      () => settle("ended"),
      (failed: unknown) => settle({ failed }),
    );
  return async (): Promise<Row[] | null> => {
    while (fetched === null && state === "reading")
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    if (typeof state === "object") throw state.failed;
    const batch = fetched;
    fetched = null;
    fetchMore();
    return batch;
  };
}

function connect() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start Galley with npm start.");
  return postgres(url, {
    max: 1,
    connect_timeout: CONNECT_TIMEOUT_S,
    connection: { application_name: CURSOR_NAME, TimeZone: "UTC" },
    onnotice: () => {},
  });
}

let running = 0;
const waiting: (() => void)[] = [];

/** Waits for one of the few turns, and gives what hands it on. */
async function turn(): Promise<() => void> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  let isMine = true;
  return () => {
    if (!isMine) return;
    isMine = false;
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}
