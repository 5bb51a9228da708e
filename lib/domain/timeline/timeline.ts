import type { Stage, Verdict } from "../claims/vocabulary";
import type { SourceKind } from "../sources/vocabulary";
import { dateReader } from "./date-in-words";

export type TimelineClaim = {
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  /** Outdated: until when it was true, ISO 8601, as exact as it is known. Else "". */
  trueUntil: string;
};

export type TimelineSource = {
  id: string;
  title: string;
  outlet: string;
  kind: SourceKind;
  /** ISO 8601, as exact as it is known; "" when it is not. */
  publishedOn: string;
  /** The numbers of the story's claims that it is evidence for. */
  claims: readonly number[];
};

/** `claim` took the place of `other` as of a date, ISO 8601, as exact as it is known. */
export type Superseding = { claim: number; other: number; asOf: string };

export type TimelineEntry =
  /** What the claim says happened then, by its own words. */
  | { kind: "claim"; claim: TimelineClaim; yearIsGuessed: boolean }
  | { kind: "supersedes"; claim: TimelineClaim; other: number }
  | { kind: "outdated"; claim: TimelineClaim }
  | { kind: "source"; source: TimelineSource };

export type Timeline = {
  /** In order; what is known by the month or the year stands before the days of it. */
  dates: { date: string; entries: TimelineEntry[] }[];
  /** Claims that no date is known of but those of their sources. */
  undatedClaims: TimelineClaim[];
  undatedSources: TimelineSource[];
};

type Parts = {
  /** In reading order. */
  claims: readonly TimelineClaim[];
  sources: readonly TimelineSource[];
  superseding: readonly Superseding[];
  /** BCP 47 */
  language: string;
  /** ISO 8601, a whole day: what a day without a year is read from where the claim's sources say none. */
  today: string;
};

/**
 * A story's claims and sources by date: a claim by the date that its own words name, by the day as of which it took
 * another one's place, and by the day until which it was true; a source by when it was published.
 */
export function timelineOf({ claims, sources, superseding, language, today }: Parts): Timeline {
  const published = newestBySource(sources);
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const dates = new Map<string, TimelineEntry[]>();
  const put = (date: string, entry: TimelineEntry) => dates.set(date, [...(dates.get(date) ?? []), entry]);
  const readDate = dateReader(language);
  for (const claim of claims) {
    const said = readDate(claim.wording, published.get(claim.number) ?? today);
    if (said) put(said.date, { kind: "claim", claim, yearIsGuessed: said.yearIsGuessed });
  }
  for (const { claim: number, other, asOf } of superseding) {
    const claim = byNumber.get(number);
    if (claim) put(asOf, { kind: "supersedes", claim, other });
  }
  for (const claim of claims) if (claim.trueUntil) put(claim.trueUntil, { kind: "outdated", claim });
  for (const source of sources) if (source.publishedOn) put(source.publishedOn, { kind: "source", source });

  const shown = new Set(
    [...dates.values()].flat().flatMap((entry) => (entry.kind === "source" ? [] : [entry.claim.number])),
  );
  return {
    dates: [...dates]
      .map(([date, entries]) => ({ date, entries }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    undatedClaims: claims.filter(({ number }) => !shown.has(number)),
    undatedSources: sources.filter(({ publishedOn }) => publishedOn === ""),
  };
}

/** The last day on which a source of the claim can have been published, by the claim's number. */
function newestBySource(sources: readonly TimelineSource[]): Map<number, string> {
  const newest = new Map<number, string>();
  for (const { publishedOn, claims } of sources) {
    if (publishedOn === "") continue;
    const day = publishedOn + "-12-31".slice(publishedOn.length - 4);
    for (const number of claims) if (day > (newest.get(number) ?? "")) newest.set(number, day);
  }
  return newest;
}
