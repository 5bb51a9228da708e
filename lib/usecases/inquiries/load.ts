import type { Actor } from "@/lib/domain/access/actor";
import type { InquiryKind } from "@/lib/domain/inquiries/vocabulary";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { loadClaim } from "../claims/load";
import type { HistoryEvent } from "../history/append";
import { visibleSources } from "../stories/visible";
import { ownConfidences } from "../stories/visible-captures";

const STATE = {
  id: true,
  claimId: true,
  kind: true,
  whom: true,
  sourceId: true,
  means: true,
  asked: true,
  askedAt: true,
  deadlineAt: true,
  state: true,
  answer: true,
  answeredAt: true,
  version: true,
} as const;

/** An inquiry with its claim's row locked; refused when the actor may not see it, or may not know what was asked. */
export async function loadInquiry(tx: Transaction, actor: Actor, inquiryId: string) {
  const found = await tx.inquiry.findUnique({
    where: { id: inquiryId },
    select: { claimId: true, sourceId: true },
  });
  const claim = found && (await loadClaim(tx, actor, found.claimId));
  if (!claim) return refuse("notFound");
  const asked = await whomAsked(tx, actor, { whom: "", sourceId: found.sourceId });
  if (!asked.ok) return asked;
  // Read once more: somebody else may have closed it while the lock was waited for.
  const inquiry = await tx.inquiry.findUniqueOrThrow({ where: { id: inquiryId }, select: STATE });
  return done({ inquiry, claim, confidential: asked.value.confidential });
}

/**
 * Whom a question goes to: who was typed, or the source that was chosen. A confidential source is asked by those who
 * know who it is, and is called by its pseudonym, whatever was typed.
 */
export async function whomAsked(
  tx: Transaction,
  actor: Actor,
  { whom, sourceId }: { whom: string; sourceId: string | null },
): Promise<Result<{ whom: string; confidential: boolean }>> {
  if (sourceId === null) return done({ whom, confidential: false });
  const source = await tx.source.findFirst({
    where: { id: sourceId, ...visibleSources(actor) },
    select: {
      title: true,
      confidential: true,
      confidants: { where: ownConfidences(actor), select: { personId: true } },
    },
  });
  if (!source) return refuse("notFound");
  if (!source.confidential) return done({ whom: whom === "" ? source.title : whom, confidential: false });
  if (source.confidants.length === 0) return refuse("notConfidant");
  return done({ whom: source.title, confidential: true });
}

type Facts = NonNullable<HistoryEvent["after"]>;

type Told = {
  kind: InquiryKind;
  whom: string;
  means: string;
  asked: string;
  askedAt: Date;
  deadlineAt: Date | null;
};

/** An inquiry as its form names it and as the version guard tells it. */
export function inquiryFacts({ kind, whom, means, asked, askedAt, deadlineAt }: Told) {
  return {
    ...{ inquiryKind: kind, whom, means, asked },
    askedAt: askedAt.toISOString(),
    deadlineAt: deadlineAt?.toISOString() ?? null,
  };
}

/** What everybody's history tells of it: not a word of what passes between a confidential source and its confidants. */
export function toldFacts(facts: Facts, confidential: boolean): Facts {
  if (!confidential) return facts;
  const kept = Object.entries(facts).filter(([name]) => !["means", "asked", "answer"].includes(name));
  return Object.fromEntries(kept);
}
