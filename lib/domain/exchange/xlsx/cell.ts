/** What a cell of a workbook can hold. A list is one cell with numbered lines; null is an empty one. */
export type CellValue = string | number | boolean | null | readonly string[];

/** What a column's text is: dates and times become real ones where they are exact enough. */
export type CellKind = "text" | "day" | "time";

/** Positions in the table of styles: xl/styles.xml, in workbook-parts.ts. */
export const STYLES = { plain: 0, head: 1, day: 2, time: 3 } as const;

/** Excel's own limit, in UTF-16 units. */
export const LONGEST_CELL = 32_767;
const CUT = "… (cut here: a cell holds 32,767 characters; the whole text is in the JSON export)";

const DAY = /^\d{4}-\d\d-\d\d$/;
const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar. It counts a 29 February 1900 that never was, so days before 1 March 1900 stay text. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const FIRST_MS = Date.UTC(1900, 2, 1);

/**
 * A cell as SpreadsheetML (ECMA-376, part 1, 18.3.1.4): `at` is its place, such as "B7". "" for an empty cell. Text is
 * inline and of type text, so that no program runs it as a formula; every character comes back as it was.
 */
export function cellXml(at: string, value: Exclude<CellValue, readonly string[]>, kind: CellKind): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const serial = kind === "text" ? null : serialDate(value, kind);
  if (serial !== null)
    return `<c r="${at}" s="${kind === "day" ? STYLES.day : STYLES.time}"><v>${serial}</v></c>`;
  return textXml(at, value, STYLES.plain);
}

/** A cell of text in one of the styles. */
export function textXml(at: string, text: string, style: number): string {
  const kept = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL - CUT.length) + CUT : text;
  const styled = style === STYLES.plain ? "" : ` s="${style}"`;
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${escapeText(kept)}</t></is></c>`;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Days since Excel's epoch, in UTC; null for what is no exact day or time, or too early for its calendar. */
function serialDate(iso: string, kind: "day" | "time"): number | null {
  if (kind === "day" && !DAY.test(iso)) return null;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) || ms < FIRST_MS ? null : (ms - EPOCH_MS) / MS_PER_DAY;
}

/**
 * Text between tags. What XML cannot hold (control characters, U+FFFE, U+FFFF, half a surrogate pair) is written
 * "_x0001_", as ECMA-376 22.9.2.19 says, and so is an underscore that would look like that. A carriage return, which XML
 * would make a line feed of, is a character reference: Excel takes both, and simpler readers that one alone.
 */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNSPEAKABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** XML takes the controls from U+007F on, tabs and line ends. */
const UNSPEAKABLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
