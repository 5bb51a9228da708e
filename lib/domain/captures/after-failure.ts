import { type FetchFailure, isWorthRetrying, saysItIsGone } from "./fetch-failure";
import { nextTry } from "./watch-schedule";

/** What becomes of a fetch that failed: tried again then, given up, or the source is taken as gone. */
export type AfterFailure = { is: "again"; at: Date } | { is: "failed" } | { is: "vanished" };

/** A site that is being rebuilt says 404 for a moment: what seems to be gone is looked for once more. */
const LOOK_AGAIN_MS = 10 * 60 * 1000;
const LOOKS_AT_MOST = 6;

type Failed = {
  failure: FetchFailure;
  /** Of the attempt before; null for the first. */
  before: FetchFailure | null;
  /** This one included. */
  attempts: number;
  /** A source in use that is looked at again: a person who asked for a copy is told at once. */
  isWatching: boolean;
};

/**
 * A watched source has vanished when two attempts in a row say that it is not there (404, 410). Every other failure says
 * nothing of the source: it is tried again where that may help, and given up where not, or after enough of it.
 */
export function afterFailure(now: Date, { failure, before, attempts, isWatching }: Failed): AfterFailure {
  const at = isWatching && saysItIsGone(failure) ? null : retryAt(now, failure, attempts);
  if (at) return { is: "again", at };
  if (!isWatching || !saysItIsGone(failure)) return { is: "failed" };
  if (before && saysItIsGone(before)) return { is: "vanished" };
  return attempts < LOOKS_AT_MOST
    ? { is: "again", at: new Date(now.getTime() + LOOK_AGAIN_MS) }
    : { is: "failed" };
}

function retryAt(now: Date, failure: FetchFailure, attempts: number): Date | null {
  return isWorthRetrying(failure) ? nextTry(now, attempts) : null;
}
