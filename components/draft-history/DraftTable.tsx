import Link from "next/link";
import { When } from "@/components/ui/When";
import type { DraftRow } from "@/lib/domain/drafts/draft-list";
import { sayCounts } from "@/lib/domain/drafts/say-taking";
import { storyExportAddress } from "@/lib/domain/exchange/export-request";

type Props = { storyId: string; drafts: readonly DraftRow[]; newest: number; mayAdd: boolean };

/** The drafts of a story, newest first: who took each when, and what it did to the claims. */
export function DraftTable({ storyId, drafts, newest, mayAdd }: Props) {
  const here = `/stories/${storyId}/drafts`;
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {drafts.map(({ id, number, addedAt, addedBy, fileName, characters, goesBackTo, counts }) => (
        <li key={id} className="grid gap-x-4 gap-y-1 py-2.5 tablet:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <p className="flex flex-wrap items-baseline gap-x-2.5">
              <span className="font-[550]">Draft {number}</span>
              {number === newest ? (
                <span className="text-small text-ink-2">the story stands on it</span>
              ) : null}
              {goesBackTo === null ? null : (
                <span className="text-small text-ink-2">goes back to draft {goesBackTo}</span>
              )}
            </p>
            <p className="text-small text-ink-2 wrap-anywhere">
              {addedBy}, <When at={addedAt} /> · {characters.toLocaleString("en")} characters
              {fileName === "" ? "" : ` · from ${fileName}`}
            </p>
            {counts ? <p className="mt-0.5 text-small">{sayCounts(counts, true)}</p> : null}
          </div>
          <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small">
            {number > 1 ? (
              <Link
                href={`${here}/compare?from=${number - 1}&to=${number}`}
                prefetch={false}
                className="text-accent underline"
              >
                Compare with draft {number - 1}
              </Link>
            ) : null}
            {mayAdd && number !== newest ? (
              <Link href={`${here}/new?back=${number}`} prefetch={false} className="text-accent underline">
                Go back to draft {number}
              </Link>
            ) : null}
            <a
              href={storyExportAddress({ storyId, format: "annotations", scope: "signed", draft: number })}
              download
              className="text-accent underline"
            >
              Signed-off claims as annotations<span className="sr-only"> of draft {number}</span>
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
