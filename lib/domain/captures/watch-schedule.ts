const DAY_MS = 24 * 60 * 60 * 1000;
const YOUNG_DAYS = 14;

/**
 * When a source in use is looked at next: every day while its first copy is younger than two weeks, when most of what
 * is rewritten or deleted goes; every week after that.
 */
export function nextWatch(now: Date, firstCopyAt: Date): Date {
  const isYoung = now.getTime() - firstCopyAt.getTime() < YOUNG_DAYS * DAY_MS;
  return new Date(now.getTime() + (isYoung ? 1 : 7) * DAY_MS);
}

/** The waits before the second, third and fourth try of a fetch that may well go through later. */
const RETRY_SECONDS = [15, 120, 900] as const;

/** When to try again after so many attempts; null when it is enough. */
export function nextTry(now: Date, attempts: number): Date | null {
  const seconds = RETRY_SECONDS[attempts - 1];
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1000);
}
