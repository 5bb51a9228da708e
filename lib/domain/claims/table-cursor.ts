import type { Sort } from "./table-view";
import { CRITICALITIES } from "./vocabulary";

/** Where a page of the table ends: the last row's value in the sorted column (null when it has none) and its number. */
export type TableCursor = { sort: Sort; value: string | null; number: number };

/** As one word for an address. */
export function writeTableCursor({ sort, value, number }: TableCursor): string {
  return btoa([sort, value ?? "", number].join("|"))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Null for what writeTableCursor did not write, and for the end of a page that was sorted otherwise. */
export function readTableCursor(word: string, sort: Sort): TableCursor | null {
  if (!/^[A-Za-z0-9_-]{4,100}$/.test(word)) return null;
  const [said, value = "", digits = "", ...more] = decode(word).split("|");
  const number = Number(digits);
  const isWhole = said === sort && more.length === 0 && /^[1-9]\d{0,8}$/.test(digits);
  return isWhole && IS_VALUE[sort](value) ? { sort, value: value || null, number } : null;
}

const IS_VALUE: Record<Sort, (value: string) => boolean> = {
  reference: (value) => value === "",
  due: (value) => value === "" || isTime(value),
  updated: isTime,
  criticality: (value) => CRITICALITIES.some((known) => known === value),
};

/** Of a year with four digits: the database knows no year 200000, nor one before the first. */
function isTime(value: string): boolean {
  if (!/^\d{4}-/.test(value) || value.startsWith("0000")) return false;
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
}

function decode(word: string): string {
  try {
    return atob(word.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
