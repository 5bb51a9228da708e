import type { DiffPart } from "../history/word-diff";
import type { FetchFailure } from "./fetch-failure";

export type CaptureMethod = "fetched" | "uploaded" | "pasted";

export const CAPTURE_METHOD_WORDS: Record<CaptureMethod, string> = {
  fetched: "Fetched",
  uploaded: "Uploaded",
  pasted: "Pasted",
};

/** A saved copy in a list. */
export type CaptureRow = {
  id: string;
  /** ISO 8601 */
  capturedAt: string;
  method: CaptureMethod;
  /** Null: Galley itself. */
  by: string | null;
  addressAnswered: string;
  mediaType: string;
  fileName: string;
  bytes: number;
  sha256: string;
  hasText: boolean;
  /** The time that an authority has vouched for; null without a stamp. */
  stampedAt: string | null;
};

/** A wish for a fetched copy that is under way, or that came to nothing. */
export type CaptureTaskView = {
  state: "queued" | "fetching" | "failed";
  address: string;
  /** Bytes so far, and all of them where the server said. */
  received: number;
  expected: number | null;
  failure: FetchFailure | null;
  /** ISO 8601: it failed, and will be tried again then. */
  nextTryAt: string | null;
};

export type WatchOutcome = "unchanged" | "changed" | "vanished" | "not_seen";

/** What is known of a source's saved copies. */
export type SourceCopies = {
  rows: CaptureRow[];
  total: number;
  /** Null when nothing is under way and the last wish was granted. */
  task: CaptureTaskView | null;
  /** It has an address that can be fetched. */
  hasAddress: boolean;
  /** The source is confidential, and its copies are for others. */
  hidden: boolean;
  watched: { at: string; outcome: WatchOutcome } | null;
};

/** A passage that no longer stands in its source. */
export type GonePassage = {
  id: string;
  exact: string;
  /** ISO 8601 */
  goneSince: string;
  /** The copy that it is pinned to. */
  captureId: string;
  /** How its words became what the newest copy says; null where nothing like them stands in it. */
  now: { parts: DiffPart[] } | null;
};
