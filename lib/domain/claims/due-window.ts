import type { DueChoice } from "./table-view";

/** From inclusive, to exclusive; null is open. */
export type DueWindow = { from: Date | null; to: Date };

/**
 * The times that a choice stands for. Days begin at midnight of the newsroom, which is the zone that the server runs
 * in (TZ): a view that is shared shows the same claims to everyone. Overdue is by the minute, not by the day.
 */
export function dueWindow(choice: Exclude<DueChoice, "none">, now: Date): DueWindow {
  switch (choice) {
    case "overdue":
      return { from: null, to: now };
    case "today":
      return { from: midnight(now, 0), to: midnight(now, 1) };
    case "week":
      return { from: midnight(now, 0), to: midnight(now, 7) };
    case "soon":
      return { from: null, to: midnight(now, 7) };
  }
}

/** Midnight, this many days later; by the calendar, because a day can have 23 or 25 hours. */
function midnight(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}
