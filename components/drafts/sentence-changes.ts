/**
 * Sentences that a person has just marked, or taken a mark back from, shown before the server has answered. Outside
 * React, so that the count in the story's head and the draft below it change together.
 */
export type SentenceChange = "nothing" | "unaccounted";

type Changes = {
  /** By where the sentence starts. */
  readonly byStart: ReadonlyMap<number, SentenceChange>;
  /** How many more sentences are accounted for than the server last said. */
  readonly more: number;
};

const NONE: Changes = { byStart: new Map(), more: 0 };
let changes = NONE;
const watchers = new Set<() => void>();

export function sentenceChanges(): Changes {
  return changes;
}

/** What the server draws: it knows of none. */
export function noSentenceChanges(): Changes {
  return NONE;
}

export function setSentenceChanges(next: Changes): void {
  changes = next.byStart.size === 0 ? NONE : next;
  for (const watcher of watchers) watcher();
}

let sending: Promise<void> = Promise.resolve();

/** Once what was changed so far is on the server, or was refused. */
export function sentencesSent(): Promise<void> {
  return sending;
}

export function waitForSentences(next: Promise<void>): void {
  sending = next;
}

export function watchSentenceChanges(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
