import type { Actor } from "@/lib/domain/access/actor";
import type { EventKind } from "@/lib/domain/history/event-kinds";
import { toldWords } from "@/lib/domain/history/told-words";
import type { Transaction } from "@/lib/platform/database/client";
import { reopenAllByChange, setStages } from "../claims/reopen-by-change";
import { appendEvents, type HistoryEvent } from "../history/append";
import type { PlannedClaim } from "./plan";

type Draft = { storyId: string; number: number };

/**
 * Puts the claims into the stages that the draft leads to and tells it in each claim's history. Gives the proposed
 * verdicts that were withdrawn, by the claims' ids.
 */
export async function writeStages(
  tx: Transaction,
  actor: Actor,
  draft: Draft,
  planned: readonly PlannedClaim[],
): Promise<Map<string, string>> {
  await appendEvents(
    tx,
    actor,
    planned.flatMap((claim) => eventsOf(claim, draft)),
  );
  const reopened = await reopenAllByChange(
    tx,
    actor,
    planned.flatMap(({ claim, undoes, cut, wordsBefore, wordsAfter }) =>
      undoes && cut === null
        ? [
            {
              claim,
              why: `Draft ${draft.number} changed its words.`,
              inDraft: {
                ...{ storyId: draft.storyId, draft: draft.number },
                ...{ wordsBefore: toldWords(wordsBefore), wordsAfter: toldWords(wordsAfter) },
              },
            },
          ]
        : [],
    ),
  );
  const cut = planned.filter((claim) => claim.cut !== null);
  const restored = planned.filter((claim) => claim.restored !== null);
  await setStages(
    tx,
    [...cut, ...restored].map(({ claimId, stageAfter }) => ({ id: claimId, stage: stageAfter })),
  );
  const withdrawn = cut.flatMap(({ claim }) => claim.pendingId ?? []);
  await setAssessments(tx, withdrawn, "withdrawn");
  const back = restored.flatMap(({ restored: each }) => (each?.proposalIsBack && each.assessmentId) || []);
  await setAssessments(tx, back, "pending");
  return new Map([...reopened, ...cut.flatMap(({ claim }) => pendingOf(claim))]);
}

/** What history tells of a claim, besides that its words' change reopened it. */
function eventsOf(planned: PlannedClaim, { storyId, number }: Draft): HistoryEvent[] {
  const { claim, cut, restored, span, byHand, undoes, stageBefore, stageAfter } = planned;
  const [wordsBefore, wordsAfter] = [toldWords(planned.wordsBefore), toldWords(planned.wordsAfter)];
  const event = (
    kind: EventKind,
    before: HistoryEvent["before"],
    after: HistoryEvent["after"],
    reason = "",
  ) => ({
    ...{ kind, claimId: claim.id, storyId, before: before ?? {}, after: { draft: number, ...after }, reason },
  });
  if (cut !== null)
    return [
      ...(claim.pendingId ? [event("assessment.withdrawn", {}, {}, "The claim was cut.")] : []),
      event("claim.cut", { stage: stageBefore, words: wordsBefore }, { stage: stageAfter }, cut),
    ];
  if (restored) {
    const kind = RESTORED_KINDS[restored.kind];
    return [
      event(kind, { stage: stageBefore, words: wordsBefore }, { stage: stageAfter, words: wordsAfter }),
    ];
  }
  if (span === null) return [event("claim.unplaced", { words: wordsBefore }, {})];
  if (byHand)
    return [
      event("claim.placed", { words: wordsBefore }, { start: span.start, end: span.end, words: wordsAfter }),
    ];
  const isToldAlready = stageBefore !== stageAfter;
  return undoes && !isToldAlready
    ? [event("claim.wordsChanged", { words: wordsBefore }, { words: wordsAfter })]
    : [];
}

const RESTORED_KINDS = {
  signOff: "claim.signOffRestored",
  proposal: "assessment.restored",
  cut: "claim.restored",
} as const satisfies Record<string, EventKind>;

function pendingOf({ id, pendingId }: PlannedClaim["claim"]): [string, string][] {
  return pendingId ? [[id, pendingId]] : [];
}

async function setAssessments(tx: Transaction, ids: string[], state: "pending" | "withdrawn"): Promise<void> {
  if (ids.length > 0) await tx.assessment.updateMany({ where: { id: { in: ids } }, data: { state } });
}
