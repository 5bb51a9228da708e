import { carriedSpans } from "@/lib/domain/drafts/draft-taking";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { Transaction } from "@/lib/platform/database/client";
import type { Anchors } from "./anchors";
import type { Coming } from "./find-places";

/**
 * Where marks "nothing to check" stand in the draft to come: where their words are the same, and, going back, exactly
 * where they stood in that draft. The others are left out: their sentences are unaccounted for again. `before`: how many
 * stand in the newest draft.
 */
export async function findMarks(
  db: Transaction,
  { newest, text, goesBackTo }: Coming,
  anchors: Anchors,
): Promise<{ marks: { markId: string; span: TextSpan }[]; before: number }> {
  const [now, then] = await Promise.all([
    readMarks(db, newest.id),
    goesBackTo ? readMarks(db, goesBackTo.id) : [],
  ]);
  const isBack = new Set(then.map(({ markId }) => markId));
  const others = now.filter(({ markId }) => !isBack.has(markId));
  const spans = others.map(({ span }) => span);
  const carried = carriedSpans(spans, anchors(spans, newest.text, text), newest.text, text);
  const marks = others.flatMap(({ markId }, index) => {
    const span = carried[index];
    return span ? [{ markId, span }] : [];
  });
  return { marks: [...then, ...marks], before: now.length };
}

async function readMarks(db: Transaction, draftId: string) {
  const spans = await db.nothingSpan.findMany({
    where: { draftId, mark: { takenBackAt: null } },
    orderBy: { startOffset: "asc" },
    select: { markId: true, startOffset: true, endOffset: true },
  });
  return spans.map(({ markId, startOffset, endOffset }) => ({
    markId,
    span: { start: startOffset, end: endOffset },
  }));
}
