import type { Timeline } from "@/lib/domain/timeline/timeline";
import { DatedClaim, DatedSource } from "./DatedEntries";

type Props = {
  storyId: string;
  claims: Timeline["undatedClaims"];
  sources: Timeline["undatedSources"];
};

/** What no date is known of, after the dates: it is counted, so that nothing seems to be missing. */
export function UndatedEntries({ storyId, claims, sources }: Props) {
  return (
    <>
      {claims.length > 0 ? (
        <details className="mt-5">
          <summary className="cursor-pointer font-[550] marker:text-ink-3">
            {claims.length === 1
              ? "1 claim whose words name no date"
              : `${claims.length} claims whose words name no date`}
          </summary>
          <ul className="mt-2 grid gap-2 pl-4">
            {claims.map((claim) => (
              <li key={claim.number}>
                <DatedClaim storyId={storyId} claim={claim} says="" />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {sources.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer font-[550] marker:text-ink-3">
            {sources.length === 1
              ? "1 source that nobody has dated"
              : `${sources.length} sources that nobody has dated`}
          </summary>
          <ul className="mt-2 grid gap-2 pl-4">
            {sources.map((source) => (
              <li key={source.id}>
                <DatedSource storyId={storyId} source={source} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
