import { ARCHIVE_VERSION, type ArchiveHead, type ArchiveLine, type ArchiveTable } from "./archive";

/**
 * Reads a line of an archive back, of either layout. `text` is the line without brackets and commas around it
 * (bareLine). Null for what is no line of an archive: the caller knows its number.
 */
export function parseLine(text: string): ArchiveLine | null {
  const value = parsed(text);
  if (!isObject(value)) return null;
  if (value.galley === "newsroom") {
    const head = parseHead(value);
    return head && { is: "head", head };
  }
  if (isObject(value.end)) return parseEnd(value.end);
  if (typeof value.table !== "string") return null;
  if (typeof value.sealed === "string")
    return { is: "row", row: { table: value.table, sealed: value.sealed } };
  return isObject(value.row)
    ? { is: "row", row: { table: value.table, json: rowText(text, value.table) } }
    : null;
}

/** A line as it was hashed: without what the JSON layout puts around it. Empty for a line of brackets only. */
export function bareLine(line: string): string {
  const trimmed = line.trim();
  if (trimmed === "[" || trimmed === "]") return "";
  return trimmed.endsWith(",") ? trimmed.slice(0, -1) : trimmed;
}

/** The row as it was written, to the digit; written by others with other white space, as it was parsed. */
function rowText(text: string, table: string): string {
  const before = `{"table":${JSON.stringify(table)},"row":`;
  return text.startsWith(before) ? text.slice(before.length, -1) : JSON.stringify(JSON.parse(text).row);
}

function parseHead({
  version,
  schema,
  exportedAt,
  sealing,
  tables,
}: Record<string, unknown>): ArchiveHead | null {
  if (version !== ARCHIVE_VERSION || typeof schema !== "string" || typeof exportedAt !== "string")
    return null;
  if (!Array.isArray(tables) || !tables.every(isTable)) return null;
  const how = sealing === null ? null : parseSealing(sealing);
  if (how === undefined) return null;
  return { galley: "newsroom", version, schema, exportedAt, sealing: how, tables };
}

/** The cost is bounded: it is memory that a file asks for. */
const HIGHEST_COST = 2 ** 18;

function parseSealing(value: unknown): ArchiveHead["sealing"] | undefined {
  if (!isObject(value)) return undefined;
  const { derivation, salt, cost, cipher, check } = value;
  if (derivation !== "scrypt" || cipher !== "aes-256-gcm") return undefined;
  if (typeof salt !== "string" || typeof check !== "string" || typeof cost !== "number") return undefined;
  const isPower = cost >= 2 && cost <= HIGHEST_COST && Number.isInteger(Math.log2(cost));
  return isPower ? { derivation, salt, cost, cipher, check } : undefined;
}

function parseEnd({ rows, sha256 }: Record<string, unknown>): ArchiveLine | null {
  if (!isObject(rows) || typeof sha256 !== "string") return null;
  const counts = Object.entries(rows).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  return { is: "end", end: { rows: Object.fromEntries(counts), sha256 } };
}

function isTable(value: unknown): value is ArchiveTable {
  return (
    isObject(value) &&
    typeof value.name === "string" &&
    Array.isArray(value.columns) &&
    value.columns.every((column) => typeof column === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
