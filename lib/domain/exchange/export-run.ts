/** How long a prepared file can be downloaded. Then it is deleted. */
export const EXPORT_KEPT_HOURS = 48;

export const EXPORT_STATE_WORDS = {
  waiting: "Waits for its turn",
  writing: "Being written",
  ready: "Ready",
  failed: "Not written",
} as const;
export type ExportState = keyof typeof EXPORT_STATE_WORDS;

/** A long export as whoever asked for it sees it. Times are ISO 8601. */
export type ExportRunView = {
  id: string;
  state: ExportState;
  fileName: string;
  done: number;
  /** Records in all; null while that is not known. */
  total: number | null;
  /** Bytes of the file; 0 until it is ready. */
  length: number;
  /** A sentence; "" while nothing failed. */
  failure: string;
  askedAt: string;
  expiresAt: string | null;
};
