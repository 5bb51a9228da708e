import Link from "next/link";
import { When } from "@/components/ui/When";
import { IMPORT_STATE_WORDS, type ImportListed } from "@/lib/domain/exchange/import-items/import-view";
import { sayCounts } from "./say-counts";

/** What a person has brought in before, newest first. */
export function ImportList({ imports }: { imports: readonly ImportListed[] }) {
  return (
    <ul className="max-w-3xl border-t border-rule">
      {imports.map(({ id, fileName, state, askedAt, story, counts }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2">
          <Link
            href={`/import/${id}`}
            prefetch={false}
            dir="auto"
            className="font-[550] wrap-anywhere hover:underline"
          >
            {fileName}
          </Link>
          <span className="text-ink-2">
            {IMPORT_STATE_WORDS[state]}
            {state === "done" ? `: ${sayCounts(counts, true)}` : ""}
          </span>
          {story ? (
            <Link
              href={`/claims?story=${story.id}`}
              prefetch={false}
              dir="auto"
              className="text-ink-2 hover:underline"
            >
              {story.title}
            </Link>
          ) : null}
          <span className="ml-auto text-small text-ink-2">
            <When at={askedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
