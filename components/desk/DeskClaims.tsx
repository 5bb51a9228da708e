import Link from "next/link";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { ExportMenu } from "@/components/exports/ExportMenu";
import { sayCount } from "@/components/ledger/say-count";
import { When } from "@/components/ui/When";
import { DESK_VIEWS, type DeskList } from "@/lib/domain/claims/desk-views";
import { claimReference } from "@/lib/domain/claims/reference";
import { tableAddress } from "@/lib/domain/claims/table-view";
import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";

type DeskClaim = {
  id: string;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  story: { title: string } | null;
  dueAt: string | null;
};

type Props = {
  list: DeskList;
  claims: { rows: readonly DeskClaim[]; total: number };
  countedAtMost: number;
  now: number;
  mayExportWorkingCopies: boolean;
};

const TITLES: Record<DeskList, string> = {
  returned: "Back with me",
  toResearch: "To research",
  toSignOff: "To sign off",
  due: "Due",
  lookAgain: "To look at again",
};

const HINTS: Record<DeskList, string> = {
  returned:
    "Your verdict was returned with a note, or withdrawn because the claim or its evidence was changed. Look again and propose anew.",
  toResearch: "Assigned to you, and no verdict proposed yet.",
  toSignOff: "Someone else's claim and verdict, on evidence that is not yours.",
  due: "Assigned to you: overdue, or due in the next seven days.",
  lookAgain:
    "Assigned to you, and another claim speaks against it: what it depends on has fallen, or a verified claim contradicts it.",
};

/** One list of the desk: the claims closest due, how many there are in all, and the way to all of them. */
export function DeskClaims({
  list,
  claims: { rows, total },
  countedAtMost,
  now,
  mayExportWorkingCopies,
}: Props) {
  const all = tableAddress(DESK_VIEWS[list]);
  return (
    <section aria-labelledby={`desk-${list}`} className="mb-7">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={`desk-${list}`} className="font-serif text-draft font-semibold">
          {TITLES[list]}
        </h2>
        <Link href={all} prefetch={false} className="text-small text-accent underline">
          {rows.length < total
            ? `Show all ${sayCount(total, "claim", countedAtMost)}`
            : `${sayCount(total, "claim", countedAtMost)} in the table`}
        </Link>
        <span className="ml-auto">
          <ExportMenu isOneOfMany view={DESK_VIEWS[list]} mayExportWorkingCopies={mayExportWorkingCopies} />
        </span>
      </div>
      <p className="mb-1 text-small text-ink-2">{HINTS[list]}</p>
      <ul className="border-t border-rule">
        {rows.map((row) => (
          <li
            key={row.id}
            className="flex min-h-9 flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-rule py-1 focus-within:bg-wash hover:bg-wash tablet:flex-nowrap"
          >
            <span className="w-14 shrink-0 text-small text-ink-2 tabular-nums">
              {claimReference(row.number)}
            </span>
            <Link
              href={tableAddress(DESK_VIEWS[list], { open: row.number })}
              prefetch={false}
              title={row.wording}
              className="line-clamp-2 min-w-0 flex-1 basis-52 font-serif text-read tablet:line-clamp-1"
            >
              <bdi>{row.wording}</bdi>
            </Link>
            <Beside row={row} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What helps to choose where to begin. */
function Beside({ row, now }: { row: DeskClaim; now: number }) {
  const isLate = row.dueAt !== null && new Date(row.dueAt).getTime() < now;
  return (
    <span className="flex max-w-full shrink-0 items-center gap-2 text-small text-ink-2">
      {row.story ? <bdi className="max-w-44 truncate">{row.story.title}</bdi> : null}
      {row.verdict === "unassessed" ? null : <VerdictTag verdict={row.verdict} />}
      {row.stage === "awaiting_review" ? null : <StageTag stage={row.stage} />}
      {row.dueAt ? (
        <span className={`whitespace-nowrap ${isLate ? "font-semibold text-ink" : ""}`}>
          {isLate ? "Overdue: " : "Due "}
          <When at={row.dueAt} />
        </span>
      ) : null}
    </span>
  );
}
