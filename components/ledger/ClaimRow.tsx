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
import { type ClaimFlag, sayFlag } from "@/lib/domain/relations/claim-flag";
import { sayOverGates } from "@/lib/domain/verification/say-override";

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
  flags: readonly ClaimFlag[];
  /** The gates that it is signed off over. */
  overGates: readonly string[];
};

type Props = { row: ClaimRowFields; href: string; isOpen: boolean; now: number };

/** Where there is no room for columns, a row is its wording with the rest on the line below. */
const ROW =
  "@max-[860px]:relative @max-[860px]:flex @max-[860px]:flex-wrap @max-[860px]:items-center @max-[860px]:gap-x-3 @max-[860px]:gap-y-1 @max-[860px]:py-2 @max-[860px]:pl-8";
const CELL = "h-9 px-2 @max-[860px]:h-auto @max-[860px]:p-0 @max-[860px]:empty:hidden";
const WIDE_ONLY = "@max-[860px]:hidden";
const NARROW_ONLY = "@min-[860px]:hidden";

export function ClaimRow({ row, href, isOpen, now }: Props) {
  const reference = claimReference(row.number);
  return (
    <tr
      data-row
      data-open={isOpen || undefined}
      className={`border-b border-rule focus-within:bg-wash hover:bg-wash data-open:bg-accent-wash ${ROW}`}
    >
      <td className="w-8 pl-1 @max-[860px]:absolute @max-[860px]:top-3 @max-[860px]:left-0">
        <input
          type="checkbox"
          name="claimIds"
          value={row.id}
          aria-label={`Choose ${reference}`}
          className="block size-4 accent-(--accent)"
        />
      </td>
      <td className={`${CELL} ${WIDE_ONLY} whitespace-nowrap text-ink-2 tabular-nums`}>{reference}</td>
      <td
        className={`${CELL} w-full max-w-0 min-w-48 @max-[860px]:w-auto @max-[860px]:max-w-full @max-[860px]:basis-full`}
      >
        <Link
          href={href}
          data-open-claim
          prefetch={false}
          scroll={false}
          aria-current={isOpen ? "true" : undefined}
          title={row.wording}
          className="line-clamp-1 font-serif text-read leading-6 @max-[860px]:line-clamp-3"
        >
          <span className="mr-1.5 font-sans text-small text-ink-2 tabular-nums @min-[860px]:sr-only">
            {reference}
          </span>
          <bdi>{row.wording}</bdi>
        </Link>
      </td>
      <td className={CELL}>
        <VerdictTag verdict={row.verdict} />
      </td>
      <td className={CELL}>
        <span className="flex items-center gap-1.5">
          <StageTag stage={row.stage} />
          <Flags said={[...row.flags.map(sayFlag), sayOverGates(row.overGates)].filter(Boolean)} />
        </span>
      </td>
      <td className={`${CELL} max-w-40 @max-[1080px]:hidden`}>
        <StoryOfRow row={row} />
      </td>
      <td className={`${CELL} max-w-36 truncate whitespace-nowrap`}>
        {row.assignee ?? <span className="text-ink-3">Nobody</span>}
      </td>
      <td className={`${CELL} whitespace-nowrap`}>
        {row.dueAt ? <Due at={row.dueAt} stage={row.stage} now={now} /> : null}
      </td>
      <td className={`${CELL} whitespace-nowrap`}>
        {CRITICALITY_WORDS[row.criticality]}
        <span className={NARROW_ONLY}> criticality</span>
        {row.legalRisk ? <LegalRisk /> : null}
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink-2 @max-[1320px]:hidden`}>
        <When at={row.updatedAt} dayOnly />
      </td>
    </tr>
  );
}

function StoryOfRow({ row: { story, moreStories } }: { row: ClaimRowFields }) {
  if (!story) return <span className="text-ink-3">None</span>;
  return (
    <span className="flex gap-1">
      <Link href={`/stories/${story.id}`} prefetch={false} className="truncate leading-6 hover:underline">
        <bdi>{story.title}</bdi>
      </Link>
      {moreStories > 0 ? <span className="whitespace-nowrap text-ink-2">and {moreStories} more</span> : null}
    </span>
  );
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Relative under a day, else the day alone; both with the whole time on hover. What is finished is never overdue. */
function Due({ at, stage, now }: { at: string; stage: Stage; now: number }) {
  const left: readonly Stage[] = STAGE_GROUPS.left;
  const distance = new Date(at).getTime() - now;
  const isLate = distance < 0 && left.includes(stage);
  return (
    <span className={isLate ? "font-semibold" : ""}>
      {isLate ? "Overdue: " : <span className={NARROW_ONLY}>Due </span>}
      <When at={at} dayOnly={Math.abs(distance) >= DAY_MS} />
    </span>
  );
}

function LegalRisk() {
  return (
    <span title="Legal risk" className="ml-1.5 rounded border border-control px-1 text-[11px] text-ink-2">
      <span aria-hidden="true">§</span>
      <span className="sr-only">, legal risk</span>
    </span>
  );
}

/**
 * What other claims say against it, and what it was signed off over: a mark where rows are one line high, the sentences on
 * hover and to screen readers.
 */
function Flags({ said: sentences }: { said: readonly string[] }) {
  if (sentences.length === 0) return null;
  const said = sentences.join(" ");
  return (
    <span
      title={said}
      className="rounded border border-status-disputed px-1 text-[11px] font-semibold text-status-disputed"
    >
      <span aria-hidden="true">!</span>
      <span className="sr-only">{said}</span>
    </span>
  );
}
