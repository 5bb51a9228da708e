import type { Actor } from "@/lib/domain/access/actor";
import { countTaking, type TakingCounts } from "@/lib/domain/drafts/draft-preview";
import type { Transaction } from "@/lib/platform/database/client";
import { sha256 } from "@/lib/platform/hash/sha256";
import type { DraftContent } from "../draft-content/schema";
import { appendEvent } from "../history/append";
import type { Anchors } from "./anchors";
import { findMarks } from "./find-marks";
import type { Coming } from "./find-places";
import type { PlannedClaim } from "./plan";
import { writeStages } from "./write-stages";

export type NewDraft = Coming & DraftContent & { requestId: string; reason: string };

/**
 * Stores the draft and what becomes of each claim and mark: the same few queries whatever their number. Inside the
 * transaction that holds the story and the claims locked.
 */
export async function writeTaking(
  tx: Transaction,
  actor: Actor,
  coming: NewDraft,
  planned: readonly PlannedClaim[],
  anchors: Anchors,
): Promise<{ number: number; counts: TakingCounts }> {
  const { storyId, newest, text, marks, goesBackTo, fileName, requestId, reason } = coming;
  const number = newest.number + 1;

  const { id } = await tx.draft.create({
    data: {
      ...{
        storyId,
        number,
        text,
        marks,
        sha256: sha256(text),
        fileName,
        requestId,
        addedById: actor.personId,
      },
      goesBackTo: goesBackTo?.number ?? null,
    },
    select: { id: true },
  });
  const counts = countTaking(planned.map((claim) => ({ ...claim, restores: claim.restored?.kind ?? null })));
  await appendEvent(tx, actor, {
    kind: "draft.added",
    storyId,
    after: {
      ...{ number, characters: text.length, sha256: sha256(text) },
      ...(fileName === "" ? {} : { fileName }),
      ...(goesBackTo ? { goesBackTo: goesBackTo.number } : {}),
      ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    },
    reason,
  });
  await tx.placementSpan.createMany({
    data: planned.flatMap(({ placementId, span }) =>
      span ? [{ placementId, draftId: id, startOffset: span.start, endOffset: span.end }] : [],
    ),
  });
  const withdrawn = await writeStages(tx, actor, { storyId, number }, planned);
  await tx.draftOutcome.createMany({
    data: planned.map(({ placementId, claimId, outcome, byHand, stageBefore, stageAfter }) => ({
      ...{ placementId, outcome, byHand, stageBefore, stageAfter, draftId: id },
      withdrawnId: withdrawn.get(claimId) ?? null,
    })),
  });
  const nothing = await findMarks(tx, coming, anchors);
  await tx.nothingSpan.createMany({
    data: nothing.marks.map(({ markId, span }) => ({
      ...{ markId, draftId: id, startOffset: span.start, endOffset: span.end },
    })),
  });
  // It was said of the draft before.
  const declared = await tx.readyDeclaration.updateMany({
    where: { storyId, takenBackAt: null },
    data: { takenBackById: actor.personId, takenBackAt: new Date() },
  });
  if (declared.count > 0)
    await appendEvent(tx, actor, {
      kind: "story.readyTakenBack",
      storyId,
      reason: `Draft ${number} was taken.`,
    });
  return { number, counts };
}
