import Link from "next/link";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { claimReference } from "@/lib/domain/claims/reference";
import { SOURCE_KIND_WORDS } from "@/lib/domain/sources/vocabulary";
import type { TimelineClaim, TimelineSource } from "@/lib/domain/timeline/timeline";

/** A claim, and why it stands on its date; it opens beside the draft. */
export function DatedClaim({
  storyId,
  claim,
  says,
}: {
  storyId: string;
  claim: TimelineClaim;
  says: string;
}) {
  const { number, wording, verdict, stage } = claim;
  const reference = claimReference(number);
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2 text-small text-ink-2">
        <span className="tabular-nums">{reference}</span>
        {stage === "signed_off" ? <VerdictTag verdict={verdict} /> : <StageTag stage={stage} />}
        {says}
      </p>
      <Link
        href={`/stories/${storyId}?claim=${reference}`}
        prefetch={false}
        className="font-serif text-read wrap-anywhere hover:underline"
      >
        <bdi>{wording}</bdi>
      </Link>
    </div>
  );
}

/** A source, and the claims of the story that it is evidence for. */
export function DatedSource({ storyId, source }: { storyId: string; source: TimelineSource }) {
  const { id, title, outlet, kind, claims } = source;
  return (
    <div className="border-l-2 border-rule pl-3">
      <Link href={`/sources/${id}`} prefetch={false} className="wrap-anywhere hover:underline">
        <bdi>{title}</bdi>
      </Link>
      <p className="text-small text-ink-2">
        {[outlet === title ? "" : outlet, SOURCE_KIND_WORDS[kind]].filter(Boolean).join(" · ")}
        {" · for "}
        {claims.map((number, index) => (
          <span key={number}>
            {index > 0 ? ", " : null}
            <Link
              href={`/stories/${storyId}?claim=${claimReference(number)}`}
              prefetch={false}
              className="text-accent underline"
            >
              {claimReference(number)}
            </Link>
          </span>
        ))}
      </p>
    </div>
  );
}
