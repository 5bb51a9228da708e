import { publishedOnWords } from "@/lib/domain/sources/published-on";
import type { Timeline, TimelineEntry } from "@/lib/domain/timeline/timeline";
import { DatedClaim, DatedSource } from "./DatedEntries";

/** Each date with what stands on it, the oldest first. */
export function TimelineDates({ storyId, dates }: { storyId: string; dates: Timeline["dates"] }) {
  return (
    <ol className="border-t border-rule">
      {dates.map(({ date, entries }) => (
        <li
          key={date}
          className="grid gap-x-5 gap-y-1 border-b border-rule py-2 tablet:grid-cols-[8.5rem_minmax(0,1fr)]"
        >
          <h2 className="pt-0.5 text-ui font-semibold tabular-nums">
            <time dateTime={date}>{publishedOnWords(date, "en-GB")}</time>
          </h2>
          <ul className="grid gap-2">
            {entries.map((entry) => (
              <li key={keyOf(entry)}>
                <Entry storyId={storyId} entry={entry} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Entry({ storyId, entry }: { storyId: string; entry: TimelineEntry }) {
  switch (entry.kind) {
    case "source":
      return <DatedSource storyId={storyId} source={entry.source} />;
    case "claim":
      return (
        <DatedClaim
          storyId={storyId}
          claim={entry.claim}
          says={entry.yearIsGuessed ? "its words name the day; the year is taken from its sources" : ""}
        />
      );
    case "supersedes":
      return (
        <DatedClaim storyId={storyId} claim={entry.claim} says={`supersedes C-${entry.other} from then on`} />
      );
    case "outdated":
      return <DatedClaim storyId={storyId} claim={entry.claim} says="was true until then" />;
  }
}

function keyOf(entry: TimelineEntry): string {
  if (entry.kind === "source") return entry.source.id;
  return `${entry.kind} ${entry.claim.number} ${entry.kind === "supersedes" ? entry.other : ""}`;
}
