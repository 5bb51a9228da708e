import type { ImportDefaults } from "./import-item";

export const IMPORT_KIND_WORDS = {
  tables: "A spreadsheet or CSV",
  claim_review: "Fact checks (ClaimReview)",
  web_annotations: "Web annotations",
} as const;
export type ImportKind = keyof typeof IMPORT_KIND_WORDS;

export const IMPORT_STATE_WORDS = {
  mapping: "To be looked at",
  checking: "Being tried",
  checked: "Tried, not brought in yet",
  running: "Coming in",
  done: "Brought in",
  failed: "Failed",
} as const;
export type ImportState = keyof typeof IMPORT_STATE_WORDS;

export type ImportCountsView = {
  made: number;
  changed: number;
  same: number;
  leftOut: number;
  remarks: number;
};

/** One import in the list of a person's imports. */
export type ImportListed = {
  id: string;
  fileName: string;
  kind: ImportKind;
  state: ImportState;
  /** ISO 8601 */
  askedAt: string;
  story: { id: string; title: string } | null;
  counts: ImportCountsView;
};

/** A table of a file with its mapping, columns by their keys (columns.ts), and its first rows. */
export type TableView = {
  name: string;
  headers: string[];
  headerRow: number;
  rowCount: number;
  role: string;
  columns: string[];
  rows: string[][];
};

export type ImportProgress = { state: ImportState; done: number; total: number };

export type ImportView = ImportListed & {
  failure: string;
  whole: boolean;
  done: number;
  total: number;
  defaults: ImportDefaults;
  tables: TableView[];
};

export type ProblemView = {
  id: string;
  leavesOut: boolean;
  table: string;
  row: number;
  column: string;
  sentence: string;
};

export type ProblemPage = { problems: ProblemView[]; total: number; after: string | null };
