import Link from "next/link";
import { When } from "@/components/ui/When";
import { claimReference } from "@/lib/domain/claims/reference";
import type { DueInquiry } from "@/lib/domain/inquiries/inquiry";
import { INQUIRY_KIND_WORDS } from "@/lib/domain/inquiries/vocabulary";

type Props = { rows: readonly DueInquiry[]; total: number; now: number };

/** Answers that should have come, or are waited for this week. */
export function DeskInquiries({ rows, total, now }: Props) {
  if (total === 0) return null;
  return (
    <section aria-labelledby="desk-inquiries" className="mb-7">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="desk-inquiries" className="font-serif text-draft font-semibold">
          Answers waited for
        </h2>
        <span className="text-small text-ink-2">
          {total > rows.length ? `The ${rows.length} closest of ${total}` : total}
        </span>
      </div>
      <p className="mb-1 text-small text-ink-2">
        You logged them, or the claim is yours. Log the answer, or that none came.
      </p>
      <ul className="border-t border-rule">
        {rows.map(({ id, kind, whom, deadlineAt, claim }) => {
          const isLate = new Date(deadlineAt).getTime() < now;
          const reference = claimReference(claim.number);
          return (
            <li
              key={id}
              className="flex min-h-9 flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-rule py-1 focus-within:bg-wash hover:bg-wash"
            >
              <Link
                href={`/claims/${reference}`}
                prefetch={false}
                title={claim.wording}
                className="min-w-0 flex-1 basis-52 font-serif text-read"
              >
                <bdi>{whom}</bdi>, about {reference}
              </Link>
              <span className="flex shrink-0 items-center gap-2 text-small text-ink-2">
                {INQUIRY_KIND_WORDS[kind]}
                <span className={`whitespace-nowrap ${isLate ? "font-semibold text-ink" : ""}`}>
                  {isLate ? "Overdue: " : "Due "}
                  <When at={deadlineAt} />
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
