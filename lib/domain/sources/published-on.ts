export type PublishedOnProblem = "notADate" | "noSuchDate" | "yearOutOfRange";

const ISO_DATE = /^(\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as exact as it is known, in ISO 8601: "2025", "2025-11" or "2025-11-26", white space around it dropped.
 * Years 1000 to 9999. A day that the calendar doesn't have is `noSuchDate`. Blank is `notADate`: a caller for whom
 * the date may be unknown asks that first.
 */
export function readPublishedOn(
  raw: string,
): { ok: true; value: string } | { ok: false; problem: PublishedOnProblem } {
  const value = raw.trim();
  const [matched, year = "", month, day] = ISO_DATE.exec(value) ?? [];
  if (matched === undefined) return { ok: false, problem: "notADate" };
  if (Number(year) < 1000 || Number(year) > 9999) return { ok: false, problem: "yearOutOfRange" };
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  // Date rolls 30 February over to March instead of refusing it.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return exists ? { ok: true, value } : { ok: false, problem: "noSuchDate" };
}

/**
 * "26 Nov 2025", "Nov 2025" or "2025" as the locale (BCP 47) writes them, always by the Gregorian calendar and without
 * a time zone. What readPublishedOn doesn't accept comes back as it is. Throws RangeError for a malformed locale.
 */
export function publishedOnWords(value: string, locale: string): string {
  const date = readPublishedOn(value);
  if (!date.ok) return value;
  return new Intl.DateTimeFormat(locale, {
    calendar: "gregory",
    timeZone: "UTC",
    year: "numeric",
    ...(date.value.length > 4 && { month: "short" }),
    ...(date.value.length > 7 && { day: "numeric" }),
  }).format(new Date(date.value));
}
