import { expect, test } from "vitest";
import { type TimelineClaim, type TimelineEntry, type TimelineSource, timelineOf } from "./timeline";

const claim = (number: number, wording: string, more: Partial<TimelineClaim> = {}): TimelineClaim => ({
  ...{ number, wording, verdict: "unassessed", stage: "open", trueUntil: "" },
  ...more,
});
const source = (title: string, publishedOn: string, ...claims: number[]): TimelineSource => ({
  ...{ id: title, title, outlet: "", kind: "original_report", publishedOn, claims },
});

function say(entry: TimelineEntry): string {
  switch (entry.kind) {
    case "claim":
      return `C-${entry.claim.number}${entry.yearIsGuessed ? " (year guessed)" : ""}`;
    case "supersedes":
      return `C-${entry.claim.number} supersedes C-${entry.other}`;
    case "outdated":
      return `C-${entry.claim.number} until then`;
    case "source":
      return entry.source.title;
  }
}

test("claims and sources stand by date, what is known by the month or the year before its days", () => {
  const { dates, undatedClaims, undatedSources } = timelineOf({
    claims: [
      claim(25, "On 21 November Putin called it a plan of 28 points."),
      claim(1, "Contacts resumed in mid-October 2025."),
      claim(3, "The plan has 28 points.", { trueUntil: "2025-11-23" }),
      claim(27, "The framework has 22 points."),
      claim(16, "Putin called on 16 December."),
    ],
    sources: [
      source("Axios", "2025-11-19", 3),
      source("A year book", "2025", 1),
      source("Kremlin", "2025-11-21", 25),
      source("A letter", ""),
      source("An old report", "2024-02", 16),
    ],
    superseding: [{ claim: 27, other: 3, asOf: "2025-11-23" }],
    language: "en",
    today: "2026-11-27",
  });
  expect(dates.map(({ date, entries }) => [date, ...entries.map(say)])).toEqual([
    ["2023-12-16", "C-16 (year guessed)"],
    ["2024-02", "An old report"],
    ["2025", "A year book"],
    ["2025-10", "C-1"],
    ["2025-11-19", "Axios"],
    ["2025-11-21", "C-25 (year guessed)", "Kremlin"],
    ["2025-11-23", "C-27 supersedes C-3", "C-3 until then"],
  ]);
  expect(undatedClaims).toEqual([]);
  expect(undatedSources.map(({ title }) => title)).toEqual(["A letter"]);
});

test("a claim without a date is named apart, and a day without a year and sources is read from today", () => {
  const { dates, undatedClaims } = timelineOf({
    claims: [claim(1, "The plan has 28 points."), claim(2, "He called on 16 October.")],
    sources: [],
    superseding: [{ claim: 9, other: 1, asOf: "2025" }],
    language: "en",
    today: "2026-11-27",
  });
  expect(dates).toMatchObject([{ date: "2026-10-16" }]);
  expect(undatedClaims.map(({ number }) => number)).toEqual([1]);
});
