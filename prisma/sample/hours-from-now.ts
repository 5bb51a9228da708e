/** A time as forms send it, so that the sample is due soon whenever it is loaded. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}
