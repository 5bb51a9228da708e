import { type CoveredSentence, coverageOf } from "@/lib/domain/drafts/coverage";
import { sentencesOf } from "@/lib/domain/drafts/sentences";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { ReadinessClaim } from "@/lib/domain/stories/readiness";
import type { Transaction } from "@/lib/platform/database/client";
import { PUBLISHABLE, publishableFacts } from "../stories/publishable";

type Draft = { id: string; text: string };

export type StandingMark = TextSpan & { markId: string };

/** The sentences of a story's draft with what accounts for each, as it stands in the transaction. */
export async function readStanding(tx: Transaction, storyId: string, draft: Draft) {
  const { language } = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    select: { language: true },
  });
  const claims = await readClaims(tx, storyId, draft.id);
  const marks = await readMarks(tx, draft.id);
  const claimSpans = claims.flatMap(({ span }) => (span ? [span] : []));
  const sentences: CoveredSentence[] = coverageOf(
    draft.text,
    sentencesOf(draft.text, language),
    claimSpans,
    marks,
  );
  return { sentences, claims, marks };
}

async function readClaims(
  tx: Transaction,
  storyId: string,
  draftId: string,
): Promise<(ReadinessClaim & { id: string })[]> {
  const placements = await tx.placement.findMany({
    where: { storyId },
    orderBy: { claim: { number: "asc" } },
    select: {
      claim: { select: { id: true, number: true, ...PUBLISHABLE } },
      spans: { where: { draftId }, select: { startOffset: true, endOffset: true } },
    },
  });
  return placements.map(({ claim, spans: [span] }) => ({
    id: claim.id,
    number: claim.number,
    stage: claim.stage,
    ...publishableFacts(claim),
    span: span ? { start: span.startOffset, end: span.endOffset } : null,
  }));
}

async function readMarks(tx: Transaction, draftId: string): Promise<StandingMark[]> {
  const spans = await tx.nothingSpan.findMany({
    where: { draftId, mark: { takenBackAt: null } },
    orderBy: { startOffset: "asc" },
    select: { markId: true, startOffset: true, endOffset: true },
  });
  return spans.map(({ markId, startOffset, endOffset }) => ({ markId, start: startOffset, end: endOffset }));
}
