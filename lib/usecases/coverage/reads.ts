import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { type Missing, readMissing } from "@/lib/domain/stories/readiness";
import { database } from "@/lib/platform/database/client";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";

/** A mark that nothing is to be checked in these words, by whom and when (ISO 8601). UTF-16 offsets, end exclusive. */
export type NothingMark = { start: number; end: number; by: string; at: string };

/** That a story is ready to publish over what was missing then. */
export type ReadyDeclared = { by: string; at: string; reason: string; missing: Missing[] };

export type DraftCoverage = { marks: NothingMark[]; declared: ReadyDeclared | null };

/** More sentences than a draft of 500,000 characters has in print. */
const MARKS_PER_DRAFT = 20_000;

/** Who found nothing to check where in a draft, and whether the story was declared ready on it. Null when not to be seen. */
export async function readCoverage(
  actor: Actor,
  { storyId, draftId }: { storyId: string; draftId: string },
): Promise<DraftCoverage | null> {
  const draft = await database().draft.findFirst({
    where: { id: draftId, storyId, story: visibleStories(actor) },
    select: {
      story: { select: selectSubject(actor) },
      readyDeclarations: {
        where: { takenBackAt: null },
        take: 1,
        select: {
          ...{ declaredAt: true, reason: true, missing: true },
          declaredBy: { select: { name: true } },
        },
      },
    },
  });
  if (!draft) return null;
  if (!can(actor, "story.read", storySubject(draft.story))) return null;
  const [declared] = draft.readyDeclarations;
  return {
    marks: await readNothingMarks(draftId),
    declared: declared
      ? {
          by: declared.declaredBy.name,
          at: declared.declaredAt.toISOString(),
          reason: declared.reason,
          missing: readMissing(declared.missing),
        }
      : null,
  };
}

async function readNothingMarks(draftId: string): Promise<NothingMark[]> {
  const spans = await database().nothingSpan.findMany({
    where: { draftId, mark: { takenBackAt: null } },
    orderBy: { startOffset: "asc" },
    take: MARKS_PER_DRAFT,
    select: {
      ...{ startOffset: true, endOffset: true },
      mark: { select: { markedAt: true, markedBy: { select: { name: true } } } },
    },
  });
  return spans.map(({ startOffset, endOffset, mark }) => ({
    start: startOffset,
    end: endOffset,
    by: mark.markedBy.name,
    at: mark.markedAt.toISOString(),
  }));
}
