import { type Refusal, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "./client";
import { isDatabaseAway, isWriteConflict } from "./errors";

const TRIES = 4;
const TIMEOUT_MS = 20_000;

/**
 * Runs a command as one transaction. A refusal undoes whatever was written before it: nothing is stored by half.
 * A command that met another one is run again from its start.
 */
export async function inTransaction<Value>(
  work: (tx: Transaction) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database().$transaction((tx) => undoRefused(work(tx)), {
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

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

async function undoRefused<Value>(work: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await work;
  if (!result.ok) throw new Refused(result.refusal);
  return result;
}
