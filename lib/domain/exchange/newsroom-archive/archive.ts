/** Raised when a line of an archive means something else than before. */
export const ARCHIVE_VERSION = 1;

/** How the lines are laid out: each a document of its own (NDJSON), or the lines of one JSON document. */
export const ARCHIVE_LAYOUTS = ["ndjson", "json"] as const;
export type ArchiveLayout = (typeof ARCHIVE_LAYOUTS)[number];

export type ArchiveTable = { name: string; columns: string[] };

/** How sealed rows are read again: the key is made of a passphrase, and `check` opens only with the right one. */
export type Sealing = {
  derivation: "scrypt";
  salt: string;
  cost: number;
  cipher: "aes-256-gcm";
  check: string;
};

/**
 * The first line. `schema` names the last migration of the database that it was written from: rows go back into a
 * database of the same shape. Tables come in the order of their rows.
 */
export type ArchiveHead = {
  galley: "newsroom";
  version: typeof ARCHIVE_VERSION;
  schema: string;
  exportedAt: string;
  sealing: Sealing | null;
  tables: ArchiveTable[];
};

/**
 * A row of a table. `json` is the row as a JSON object, as PostgreSQL writes it (to_jsonb): times are RFC 3339 in UTC,
 * bytes "\x…" in hex. Kept as text, so that no number loses a digit. A sealed row is that text, encrypted, in base64.
 */
export type ArchiveRow = { table: string; json: string } | { table: string; sealed: string };

/** The last line: how many rows each table had, and the SHA-256 over all lines before, each ended by one line feed. */
export type ArchiveEnd = { rows: Record<string, number>; sha256: string };

export type ArchiveLine =
  | { is: "head"; head: ArchiveHead }
  | { is: "row"; row: ArchiveRow }
  | { is: "end"; end: ArchiveEnd };
