import { STAGE_WORDS, type Stage, VERDICT_WORDS, type Verdict } from "@/lib/domain/claims/vocabulary";

const TAG =
  "inline-flex items-center gap-1.5 rounded-[5px] px-2 py-0.5 text-[12px] leading-5 font-semibold whitespace-nowrap";

const VERDICT_LOOKS: Record<Verdict, string> = {
  unassessed: "bg-status-open-wash text-status-open",
  verified: "bg-status-verified-wash text-status-verified",
  partly_supported: "bg-status-partial-wash text-status-partial",
  attributed_only: "bg-status-partial-wash text-status-partial",
  outdated: "bg-status-partial-wash text-status-partial",
  disputed: "bg-status-disputed-wash text-status-disputed",
  insufficient: "bg-status-disputed-wash text-status-disputed",
  refuted: "bg-status-refuted-wash text-status-refuted",
  not_checkable: "bg-status-open-wash text-status-open",
};

const STAGE_LOOKS: Record<Stage, string> = {
  open: "bg-status-open-wash text-status-open",
  researching: "bg-status-open-wash text-status-open",
  awaiting_review: "bg-status-review-wash text-status-review",
  signed_off: "bg-wash text-ink",
  reopened: "bg-status-disputed-wash text-status-disputed",
  cut: "bg-wash text-ink-2 line-through",
};

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  return <span className={`${TAG} ${VERDICT_LOOKS[verdict]}`}>{VERDICT_WORDS[verdict]}</span>;
}

export function StageTag({ stage }: { stage: Stage }) {
  return <span className={`${TAG} ${STAGE_LOOKS[stage]}`}>{STAGE_WORDS[stage]}</span>;
}
