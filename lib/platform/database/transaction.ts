import { type Refusal, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "./client";
import { isDatabaseAway, isWriteConflict } from "./errors";

const TRIES = 4;
const TIMEOUT_MS = 20_000;
const LONG_MS = 6 * 60 * 60 * 1000;

/**
 * Runs a command as one transaction. A refusal undoes whatever was written before it: nothing is stored by half.
 * A command that met another one is run again from its start.
 */
export async function inTransaction<Value>(
  work: (tx: Transaction) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction((tx) => undoRefused(tx, work), {
        timeout: TIMEOUT_MS,
        maxWait: TIMEOUT_MS,
      });
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal };
      if (isDatabaseAway(error)) return refuse("databaseAway");
      if (attempt >= TRIES || !isWriteConflict(error)) throw error;
    }
  }
}

/** Reads the database as it stands at one moment, however long it takes, while others go on writing. */
export function inSnapshot<Value>(read: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return database().$transaction(read, {
    isolationLevel: "RepeatableRead",
    timeout: LONG_MS,
    maxWait: TIMEOUT_MS,
  });
}

/** One long write that nothing else waits for, such as the arrival of a newsroom: a refusal undoes it, and it is not tried again. */
export async function inLongTransaction<Value>(
  work: (tx: Transaction) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await database().$transaction((tx) => undoRefused(tx, work), {
      timeout: LONG_MS,
      maxWait: TIMEOUT_MS,
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

type LastWork = () => Promise<Refusal | null>;
const lastWorks = new WeakMap<Transaction, Map<object, LastWork>>();

/**
 * Has `work` done when all else of the command is, right before it is committed, once for each `key`: for what others
 * would have to wait for from then on, and for what is asked of all that it has written. A refused command never comes
 * to it, and what it gives refuses the command.
 */
export function beforeCommit(tx: Transaction, key: object, work: LastWork): void {
  const works = lastWorks.get(tx);
  if (!works) throw new Error("History is written by commands, and a command runs in inTransaction.");
  if (!works.has(key)) works.set(key, work);
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

async function undoRefused<Value>(
  tx: Transaction,
  work: (tx: Transaction) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const works = new Map<object, LastWork>();
  lastWorks.set(tx, works);
  const result = await work(tx);
  if (!result.ok) throw new Refused(result.refusal);
  for (const [key, last] of works) {
    works.delete(key);
    const refusal = await last();
    if (refusal) throw new Refused(refusal);
  }
  return result;
}
