import Link from "next/link";
import { When } from "@/components/ui/When";
import { claimReference } from "@/lib/domain/claims/reference";
import type { HistoryEntry } from "@/lib/domain/history/history-entry";
import { ChangeList } from "./ChangeList";

type Props = {
  entries: readonly HistoryEntry[];
  /** What the page is about already, which its entries need not say again. */
  about: "claim" | "story" | "other";
};

/** Who did what when, newest first, with before and after. */
export function HistoryList({ entries, about }: Props) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-1.5 py-2.5">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 break-words">
              <span className="font-[550]">{entry.who}</span> {entry.what}
              <Subject entry={entry} about={about} />
            </span>
            <span className="ml-auto text-small text-ink-3">
              <When at={entry.at} />
            </span>
          </p>
          {entry.reason === "" ? null : (
            <p className="border-l-2 border-rule pl-3 break-words whitespace-pre-line">{entry.reason}</p>
          )}
          <ChangeList changes={entry.changes} />
        </li>
      ))}
    </ol>
  );
}

function Subject({ entry: { claim, story }, about }: { entry: HistoryEntry; about: Props["about"] }) {
  return (
    <>
      {claim && about !== "claim" ? (
        <>
          {" · "}
          <Link
            href={`/claims/${claimReference(claim.number)}`}
            prefetch={false}
            title={claim.wording}
            className="text-accent underline"
          >
            {claimReference(claim.number)}
          </Link>
        </>
      ) : null}
      {story && about === "claim" ? (
        <>
          {" "}
          in{" "}
          <Link href={`/stories/${story.id}`} prefetch={false} className="text-accent underline">
            {story.title}
          </Link>
        </>
      ) : null}
    </>
  );
}
