import type { Change } from "./say-changes";

/** One event as its readers see it. */
export type HistoryEntry = {
  id: string;
  /** ISO 8601 */
  at: string;
  /** The person; "Galley" for the command line and the set-up. */
  who: string;
  what: string;
  claim: { number: number; wording: string } | null;
  story: { id: string; title: string } | null;
  changes: Change[];
  reason: string;
};

/** A page of history, newest first. */
export type HistoryPage = {
  entries: HistoryEntry[];
  total: number;
  /** The page after this one is what happened before this event; null on the last page. */
  before: string | null;
};
