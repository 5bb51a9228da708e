import Link from "next/link";
import type { ReactNode } from "react";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { StanceTag } from "@/components/evidence/StanceTag";
import { claimReference } from "@/lib/domain/claims/reference";
import type { Use } from "@/lib/domain/sources/source-shapes";

/** The claims that something is evidence for, what it does to each, and the stories in which they stand. */
export function UseList({ uses }: { uses: readonly Use[] }) {
  return (
    <ul className="grid gap-2">
      {uses.map((use) => (
        <li key={use.evidenceId}>
          <UseOfPassage use={use} />
        </li>
      ))}
    </ul>
  );
}

export function UseOfPassage({ use, children }: { use: Use; children?: ReactNode }) {
  const { claim, stance, primary, stories } = use;
  const reference = claimReference(claim.number);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <StanceTag stance={stance} />
        <Link
          href={`/claims/${reference}`}
          prefetch={false}
          className="min-w-0 text-accent underline wrap-anywhere"
        >
          {reference} <bdi>{claim.wording}</bdi>
        </Link>
      </p>
      {children}
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-2">
        <VerdictTag verdict={claim.verdict} />
        <StageTag stage={claim.stage} />
        <span>{primary ? "Primary for this claim" : "Secondary for this claim"}</span>
        {stories.length > 0 ? (
          <span>
            in{" "}
            {stories.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 ? ", " : ""}
                <Link
                  href={`/stories/${id}?claim=${reference}`}
                  prefetch={false}
                  className="text-accent underline wrap-anywhere"
                >
                  <bdi>{title}</bdi>
                </Link>
              </span>
            ))}
          </span>
        ) : (
          <span>not in a story</span>
        )}
      </p>
    </>
  );
}
