/** Where something stands in what was brought in, as a person finds it there. */
export type Place = {
  /** The sheet, or the file of several; 0 is the first. */
  table: number;
  /** As spreadsheets count: the header is row 1. For what has no rows: which item of the file. */
  row: number;
  /** "D (Source 1)", or the path within an item: "itemReviewed.author". "" is the row as a whole. */
  column: string;
};

/** `leavesOut`: the row does not come in. `remark`: it does, and this is said of it. */
export type ImportProblem = Place & { severity: "leavesOut" | "remark"; sentence: string };

export type Cell = { text: string; place: Place };

/** What an import can say of a claim that is a field of it here. */
export const FACT_FIELDS = [
  ...(["wording", "type", "attributionKind", "attributedTo"] as const),
  ...(["criticality", "legalRisk", "allegation", "restsOnAuthorAlone"] as const),
] as const;

/** All that an import can say of a claim; each as its text. */
export const CLAIM_FIELDS = ["externalId", ...FACT_FIELDS, "wordsInDraft", "verdict", "note"] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** What it can say of a source, of the passage in it, and of what that does to the claim. */
export const SOURCE_FIELDS = [
  "title",
  "url",
  "kind",
  "outletName",
  "authors",
  "publishedOn",
  "language",
  "passage",
  "paraphrased",
  "locator",
  "stance",
  "basis",
  "primary",
  "evidenceNote",
] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

export type ImportedSource = Partial<Record<SourceField, Cell>>;

/** Where the file says that a claim's words stand in a text: by quotation, by position in code points at a hash, or both. */
export type MarkedWords = {
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
  sha256: string;
};

/** One claim to be, from whatever kind of file: every value with the place where it stands. Empty cells are absent. */
export type ImportItem = {
  place: Place;
  claim: Partial<Record<ClaimField, Cell>>;
  sources: ImportedSource[];
  /** Where its words stand, from a file that says more than the words. */
  on?: MarkedWords;
  /** What was wrong with its shape, before its values were looked at. */
  problems: ImportProblem[];
};

/** What stands for what a file does not say; chosen before it comes in. */
export type ImportDefaults = {
  stance: "supports" | "supports_in_part" | "refutes" | "context" | "silent";
  basis: "witnessed" | "document_seen" | "participant" | "third_party" | "reported_elsewhere" | "inferred";
  kind: string;
  /** How 3/4/2025 is read. */
  dates: "dayFirst" | "monthFirst";
};
