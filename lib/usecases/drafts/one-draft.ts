import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { OneDraft } from "@/lib/domain/drafts/one-draft";
import { isId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";
import { storedMarks } from "../draft-content/stored-marks";
import { visibleStories } from "../stories/visible";

const CLAIMS_AT_MOST = 5_000;

/** One draft of a story: its text, where each claim stands in it, and what became of each when it was taken. Null when not to be seen. */
export async function readDraft(actor: Actor, storyId: string, number: number): Promise<OneDraft | null> {
  if (!isId(storyId)) return null;
  const draft = await database().draft.findFirst({
    where: { storyId, number, story: visibleStories(actor) },
    select: {
      ...{ id: true, number: true, text: true, marks: true, sha256: true, fileName: true },
      ...{ goesBackTo: true, addedAt: true },
      addedBy: { select: { id: true, name: true } },
      story: { select: { restricted: true } },
      spans: { take: CLAIMS_AT_MOST, select: { startOffset: true, endOffset: true, placement: CLAIM } },
      outcomes: {
        take: CLAIMS_AT_MOST,
        select: { ...{ outcome: true, byHand: true, stageBefore: true, stageAfter: true }, placement: CLAIM },
      },
    },
  });
  // Who may see a restricted story is its member.
  const subject = { storyIsOpen: !draft?.story.restricted, askerIsMember: true };
  if (!draft || !can(actor, "story.read", subject)) return null;
  const { story: _, spans, outcomes, addedAt, marks, ...facts } = draft;
  return {
    ...facts,
    addedAt: addedAt.toISOString(),
    marks: storedMarks(marks, draft.text),
    placements: spans
      .map(({ startOffset: start, endOffset: end, placement }) => ({
        ...placement.claim,
        ...{ start, end, words: draft.text.slice(start, end) },
      }))
      .sort((a, b) => a.start - b.start || a.number - b.number),
    outcomes: outcomes
      .map(({ placement, ...became }) => ({ ...placement.claim, ...became }))
      .sort((a, b) => a.number - b.number),
  };
}

const CLAIM = { select: { claim: { select: { id: true, number: true } } } } as const;
