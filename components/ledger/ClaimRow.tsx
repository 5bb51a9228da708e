import Link from "next/link";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { When } from "@/components/ui/When";
import { claimReference } from "@/lib/domain/claims/reference";
import { STAGE_GROUPS } from "@/lib/domain/claims/table-view";
import {
  CRITICALITY_WORDS,
  type Criticality,
  type Stage,
  type Verdict,
} from "@/lib/domain/claims/vocabulary";

export type ClaimRowFields = {
  id: string;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  story: { id: string; title: string } | null;
  moreStories: number;
  assignee: string | null;
  dueAt: string | null;
  updatedAt: string;
  criticality: Criticality;
  legalRisk: boolean;
};

type Props = { row: ClaimRowFields; href: string; isOpen: boolean; now: number };

const CELL = "h-9 px-2 @max-[860px]:h-auto @max-[860px]:p-0";

export function ClaimRow({ row, href, isOpen, now }: Props) {
  const reference = claimReference(row.number);
  return (
    <tr
      data-row
      data-open={isOpen || undefined}
      className="border-b border-rule focus-within:bg-wash hover:bg-wash data-open:bg-accent-wash @max-[860px]:grid @max-[860px]:grid-cols-[24px_1fr] @max-[860px]:gap-x-2 @max-[860px]:gap-y-1 @max-[860px]:py-2"
    >
      <td className="w-8 pl-1 @max-[860px]:row-span-3 @max-[860px]:w-auto">
        <input
          type="checkbox"
          name="claimIds"
          value={row.id}
          aria-label={`Choose ${reference}`}
          className="block size-4 accent-(--accent)"
        />
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink-2 tabular-nums @max-[860px]:hidden`}>{reference}</td>
      <td className={`${CELL} w-full max-w-0 min-w-48 @max-[860px]:w-auto @max-[860px]:max-w-none`}>
        <Link
          href={href}
          data-open-claim
          prefetch={false}
          scroll={false}
          aria-current={isOpen ? "true" : undefined}
          title={row.wording}
          className="line-clamp-1 font-serif text-read @max-[860px]:line-clamp-3"
        >
          <span className="mr-1.5 font-sans text-small text-ink-2 tabular-nums @min-[860px]:sr-only">
            {reference}
          </span>
          <bdi>{row.wording}</bdi>
        </Link>
      </td>
      <td className={`${CELL} @max-[860px]:col-start-2`}>
        <VerdictTag verdict={row.verdict} />
        <span className="ml-1.5 @min-[860px]:hidden">
          <StageTag stage={row.stage} />
        </span>
      </td>
      <td className={`${CELL} @max-[860px]:hidden`}>
        <StageTag stage={row.stage} />
      </td>
      <td className={`${CELL} max-w-44 @max-[1080px]:hidden`}>
        <StoryOfRow row={row} />
      </td>
      <td
        className={`${CELL} max-w-32 truncate whitespace-nowrap @max-[860px]:col-start-2 @max-[860px]:max-w-none`}
      >
        {row.assignee ?? <span className="text-ink-3">Nobody</span>}
      </td>
      <td className={`${CELL} whitespace-nowrap @max-[860px]:col-start-2 @max-[860px]:empty:hidden`}>
        {row.dueAt ? <Due at={row.dueAt} isOverdue={isOverdue(row, now)} /> : null}
      </td>
      <td className={`${CELL} whitespace-nowrap @max-[860px]:col-start-2`}>
        {CRITICALITY_WORDS[row.criticality]}
        <span className="@min-[860px]:hidden"> criticality</span>
        {row.legalRisk ? <LegalRisk /> : null}
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink-2 @max-[1080px]:hidden`}>
        <When at={row.updatedAt} dayOnly />
      </td>
    </tr>
  );
}

function StoryOfRow({ row: { story, moreStories } }: { row: ClaimRowFields }) {
  if (!story) return <span className="text-ink-3">None</span>;
  return (
    <span className="flex gap-1">
      <Link href={`/stories/${story.id}`} prefetch={false} className="truncate hover:underline">
        <bdi>{story.title}</bdi>
      </Link>
      {moreStories > 0 ? <span className="whitespace-nowrap text-ink-2">and {moreStories} more</span> : null}
    </span>
  );
}

function Due({ at, isOverdue: late }: { at: string; isOverdue: boolean }) {
  return (
    <span className={late ? "font-semibold" : ""}>
      {late ? "Overdue: " : <span className="@min-[860px]:hidden">Due </span>}
      <When at={at} />
    </span>
  );
}

export function LegalRisk() {
  return <span className="ml-2 rounded border border-control px-1 text-[11px] text-ink-2">Legal risk</span>;
}

function isOverdue({ dueAt, stage }: ClaimRowFields, now: number): boolean {
  const left: readonly Stage[] = STAGE_GROUPS.left;
  return dueAt !== null && new Date(dueAt).getTime() < now && left.includes(stage);
}
