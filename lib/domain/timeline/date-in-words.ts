import { readPublishedOn } from "../sources/published-on";

export type DateInWords = {
  /** ISO 8601, as exact as the words say it: "2025-11-21" or "2025-10". */
  date: string;
  /** The words name no year: it is the last such day that is not after the day it was read from. */
  yearIsGuessed: boolean;
};

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index);

/**
 * Reads the first date that words name, with months in the language (BCP 47) or in English, or as digits: "on 21 November
 * 2025", "el 21 de noviembre", "in mid-October 2025", "2025-11-21", "21.11.2025". A day without a year gets the last one
 * that is not after `near` (ISO 8601, a whole day). Null for words without a date, and for what the calendar lacks. A
 * month's name with neither day nor year nor a word such as "since" before it is no date: "may", "march". The months are
 * put together once, for as many texts as one likes.
 */
export function dateReader(language: string): (text: string, near: string) => DateInWords | null {
  const months = monthsOf(language);
  const patterns = patternsOf([...months.keys()].sort((a, b) => b.length - a.length).join("|"));
  return (text, near) => {
    const [first] = patterns
      .flatMap(({ pattern, read }) => {
        const match = pattern.exec(text);
        return match ? [{ at: match.index, said: read(match.groups ?? {}, months) }] : [];
      })
      .sort((a, b) => a.at - b.at);
    return first ? whole(first.said, near) : null;
  };
}

type Said = { year: number | null; month: number; day: number | null };
type Pattern = { pattern: RegExp; read: (groups: Groups, months: Months) => Said };
type Groups = Record<string, string | undefined>;
type Months = ReadonlyMap<string, number>;

const BEFORE_MONTHS =
  "mid|early|late|since|until|in|of|desde|hasta|en|de|mediados|finales|principios|mitte|anfang|ende|seit|im|bis";

function patternsOf(names: string): Pattern[] {
  const year = "(?<year>(?:1[5-9]|20)\\d\\d)(?!\\p{L}|\\d)";
  const month = `(?<month>${names})(?!\\p{L})\\.?`;
  const day = "(?<!\\d)(?<day>[12]?\\d|3[01])(?!\\d)(?:st|nd|rd|th|\\.|º)?";
  const of = "(?:\\s+(?:of|de|del))?\\s+";
  const named = (groups: Groups, months: Months): Said => ({
    year: groups.year ? Number(groups.year) : null,
    month: months.get((groups.month ?? "").toLowerCase()) ?? 0,
    day: groups.day ? Number(groups.day) : null,
  });
  const inDigits = ({ year: y, month: m, day: d }: Groups): Said => ({
    year: Number(y),
    month: Number(m),
    day: Number(d),
  });
  return [
    { pattern: new RegExp(`${day}${of}${month}(?:,?${of}${year})?`, "iu"), read: named },
    { pattern: new RegExp(`(?<!\\p{L})${month}\\s+${day}(?:,?\\s+${year})?`, "iu"), read: named },
    { pattern: new RegExp(`(?<!\\p{L})${month}${of}${year}`, "iu"), read: named },
    {
      pattern: new RegExp(`(?<!\\p{L})(?:${BEFORE_MONTHS})[- ]${month}(?!${of}\\d)`, "iu"),
      read: named,
    },
    { pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/u, read: inDigits },
    { pattern: /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u, read: inDigits },
  ];
}

/** Names and short forms of the months, as they stand alone and beside a day, to 1 to 12. */
function monthsOf(language: string): Months {
  const months = new Map<string, number>();
  for (const locale of new Set([language, "en"]))
    for (const month of ["long", "short"] as const)
      for (const format of [{ month }, { month, day: "numeric" }] as const) {
        const written = formatter(locale, format);
        for (const index of ALL_MONTHS) {
          const parts = written.formatToParts(new Date(Date.UTC(2025, index, 1)));
          const name = parts
            .find(({ type }) => type === "month")
            ?.value.toLowerCase()
            .replace(/\.$/, "");
          if (name && /^\p{L}{3,}$/u.test(name)) months.set(name, index + 1);
        }
      }
  return months;
}

/** A language that Intl refuses counts as English. */
function formatter(locale: string, format: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...format, calendar: "gregory", timeZone: "UTC" };
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat("en", options);
  }
}

function whole({ year, month, day }: Said, near: string): DateInWords | null {
  const two = (part: number) => String(part).padStart(2, "0");
  const rest = day === null ? two(month) : `${two(month)}-${two(day)}`;
  const nearYear = Number(near.slice(0, 4));
  const isLater = rest > near.slice(5, 5 + rest.length);
  const date = readPublishedOn(`${year ?? (isLater ? nearYear - 1 : nearYear)}-${rest}`);
  return date.ok ? { date: date.value, yearIsGuessed: year === null } : null;
}
