import Link from "next/link";
import { claimReference } from "@/lib/domain/claims/reference";
import { STANCE_WORDS } from "@/lib/domain/evidence/vocabulary";
import type { ClaimOnSource, SourceRow } from "@/lib/domain/sources/source-shapes";
import { SOURCE_KIND_WORDS } from "@/lib/domain/sources/vocabulary";

type Props = {
  storyId: string;
  sources: readonly SourceRow[];
  claimsOn: ReadonlyMap<string, readonly ClaimOnSource[]>;
};

/** What a story rests on: each source, and for which claims. */
export function StorySources({ storyId, sources, claimsOn }: Props) {
  return (
    <ul className="max-w-3xl border-t border-rule">
      {sources.map(({ id, title, outlet, kind, publishedOn }) => (
        <li key={id} className="border-b border-rule py-2">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <Link
              href={`/sources/${id}`}
              prefetch={false}
              dir="auto"
              className="font-serif text-[16px] font-semibold wrap-anywhere hover:underline"
            >
              {title}
            </Link>
            <span className="text-small text-ink-2">
              {[outlet?.name, SOURCE_KIND_WORDS[kind], publishedOn].filter(Boolean).join(" · ")}
            </span>
          </div>
          <ul className="mt-1 grid gap-0.5">
            {(claimsOn.get(id) ?? []).map(({ number, wording, stance }) => (
              <li key={`${number} ${stance}`} className="grid grid-cols-[3.5rem_1fr] gap-x-2 text-ui">
                <Link
                  href={`/stories/${storyId}?claim=${claimReference(number)}`}
                  prefetch={false}
                  className="text-accent underline"
                >
                  {claimReference(number)}
                </Link>
                <span>
                  <span className="text-ink-2">{STANCE_WORDS[stance]}:</span>{" "}
                  <span dir="auto" className="wrap-anywhere">
                    {wording}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
