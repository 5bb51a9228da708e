import { readPublishedOn } from "../../sources/published-on";
import { dateReader } from "../../timeline/date-in-words";

const inSpanish = dateReader("es");
const inEnglish = dateReader("en");

/**
 * A date as spreadsheets and people write it, in ISO 8601, as exact as it is known: "2025-11-26", "26/11/2025",
 * "11-2025", "26 Nov 2025", "noviembre de 2025", with or without a time behind it. `order` says how 3/4/2025 is read.
 * Null for what is no date, for one without a year, and for what the calendar lacks.
 */
export function readDate(text: string, order: "dayFirst" | "monthFirst"): string | null {
  const typed = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(\d)\s*([-/.])\s*(?=\d)/g, "$1$2");
  const iso = /^(\d{4}(?:-\d{2}){0,2})(?:$|[T ]\d{1,2}:\d{2}.*$)/.exec(typed)?.[1];
  if (iso !== undefined) return existing(iso);
  const [, one, two, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(typed) ?? [];
  if (one !== undefined && two !== undefined && year !== undefined)
    return existing(inOrder(Number(one), Number(two), year, order));
  const [, month, ofYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  if (month !== undefined) return existing(`${ofYear}-${month.padStart(2, "0")}`);
  const [, ahead, ...after] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(typed) ?? [];
  if (ahead !== undefined)
    return existing(
      [ahead, ...after.filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-"),
    );
  for (const read of [inEnglish, inSpanish]) {
    const found = read(typed, "9999-12-31");
    if (found && !found.yearIsGuessed) return existing(found.date);
  }
  return null;
}

/** What can only be read one way is read that way. */
function inOrder(one: number, two: number, year: string, order: "dayFirst" | "monthFirst"): string {
  const dayFirst = one > 12 || (two <= 12 && order === "dayFirst");
  const [day, month] = dayFirst ? [one, two] : [two, one];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function existing(date: string): string | null {
  const read = readPublishedOn(date);
  return read.ok ? read.value : null;
}

/** How a file writes its dates, told from those that can only be read one way; null where none can tell. */
export function guessDateOrder(texts: Iterable<string>): "dayFirst" | "monthFirst" | null {
  for (const text of texts) {
    const [, one = "0", two = "0"] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(text) ?? [];
    if (Number(one) > 12) return "dayFirst";
    if (Number(two) > 12) return "monthFirst";
  }
  return null;
}
