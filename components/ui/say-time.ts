const DAY_MS = 24 * 60 * 60 * 1000;

type Where = {
  /** IANA; undefined is the reader's own */ zone:
    | string
    | undefined /** null: don't say it relative to now */;
  now: number | null;
};

/** "3 hours ago" or "in 2 hours" under a day, else "26 Nov 2025, 18:00"; and the whole of it with its zone. */
export function sayTime(
  iso: string,
  { zone, now }: Where,
  dayOnly = false,
): { short: string; whole: string } {
  const time = new Date(iso);
  const whole = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "full",
    timeStyle: "long",
    ...(zone ? { timeZone: zone } : {}),
  }).format(time);
  const distance = now === null ? Number.POSITIVE_INFINITY : time.getTime() - now;
  if (!dayOnly && Math.abs(distance) < DAY_MS) return { short: sayDistance(distance), whole };
  const short = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(dayOnly ? {} : { hour: "2-digit", minute: "2-digit" }),
    ...(zone ? { timeZone: zone } : {}),
  }).format(time);
  return { short, whole };
}

const UNITS = [
  ["hour", 60 * 60 * 1000],
  ["minute", 60 * 1000],
] as const;

function sayDistance(distance: number): string {
  const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  for (const [unit, size] of UNITS)
    if (Math.abs(distance) >= size) return words.format(Math.trunc(distance / size), unit);
  return "just now";
}
