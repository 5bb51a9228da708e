import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { sentencesTouched } from "@/lib/domain/drafts/coverage";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { replaceLoneSurrogates } from "@/lib/domain/text/characters";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, type HistoryEvent } from "../history/append";
import { draftOvertaken, lockNewestDraft, type NewestDraft } from "../stories/newest-draft";
import type { MarkNothing, TakeBackNothing } from "./schema";
import { readStanding } from "./standing";

/** The sentences that changed their state by a command; none when they had that state before. */
export type ChangedSentences = { spans: TextSpan[] };

/**
 * Says by name that there is nothing to check in the sentences that the spans touch. Sentences that a claim or a mark
 * accounts for already are left as they are, so doing it again changes nothing.
 */
export async function markNothingToCheck(
  actor: Actor,
  { storyId, draftId, spans }: MarkNothing,
): Promise<Result<ChangedSentences>> {
  const permission = "sentence.clear";
  if (!can(actor, permission)) return refuse({ code: "notAllowed", permission });
  return inTransaction(async (tx) => {
    const draft = await lockNewestDraft(tx, actor, storyId);
    if (!draft) return refuse("notFound");
    if (draft.id !== draftId) return refuse(draftOvertaken(draft));
    const { sentences } = await readStanding(tx, storyId, draft);
    const touched = sentencesTouched(draft.text, sentences, spans);
    if (touched.length === 0) return refuse("spanOutsideDraft");
    const marked = touched.filter(({ state }) => state === "unaccounted");
    if (marked.length === 0) return done({ spans: [] });
    await storeMarks(tx, actor, { storyId, draftId, spans: marked });
    await appendEvent(tx, actor, eventOf("sentence.nothingToCheck", storyId, draft, marked));
    return done({ spans: marked.map(({ start, end }) => ({ start, end })) });
  });
}

/** Takes back the marks on the sentences that the spans touch, whoever made them; they stay readable in history. */
export async function takeBackNothing(
  actor: Actor,
  { storyId, draftId, spans }: TakeBackNothing,
): Promise<Result<ChangedSentences>> {
  const permission = "sentence.clear";
  if (!can(actor, permission)) return refuse({ code: "notAllowed", permission });
  return inTransaction(async (tx) => {
    const draft = await lockNewestDraft(tx, actor, storyId);
    if (!draft) return refuse("notFound");
    if (draft.id !== draftId) return refuse(draftOvertaken(draft));
    const { marks } = await readStanding(tx, storyId, draft);
    const taken = sentencesTouched(draft.text, marks, spans);
    if (taken.length === 0) return done({ spans: [] });
    await tx.nothingToCheck.updateMany({
      where: { id: { in: taken.map(({ markId }) => markId) }, takenBackAt: null },
      data: { takenBackById: actor.personId, takenBackAt: new Date() },
    });
    await appendEvent(tx, actor, eventOf("sentence.markTakenBack", storyId, draft, taken));
    return done({ spans: taken.map(({ start, end }) => ({ start, end })) });
  });
}

type Marked = { storyId: string; draftId: string; spans: readonly TextSpan[] };

async function storeMarks(tx: Transaction, actor: Actor, { storyId, draftId, spans }: Marked) {
  const made = await tx.nothingToCheck.createManyAndReturn({
    data: spans.map(() => ({ storyId, markedById: actor.personId })),
    select: { id: true },
  });
  const places = made.flatMap(({ id: markId }, index) => {
    const span = spans[index];
    return span ? [{ markId, draftId, startOffset: span.start, endOffset: span.end }] : [];
  });
  await tx.nothingSpan.createMany({ data: places });
}

/** As much of the sentences as history tells; where they stood is kept with the marks. */
const TOLD_CHARACTERS = 2_000;

function eventOf(
  kind: HistoryEvent["kind"],
  storyId: string,
  draft: NewestDraft,
  spans: readonly TextSpan[],
): HistoryEvent {
  const words = spans.map(({ start, end }) => draft.text.slice(start, end)).join(" … ");
  const told =
    words.length > TOLD_CHARACTERS ? `${replaceLoneSurrogates(words.slice(0, TOLD_CHARACTERS))}…` : words;
  return { kind, storyId, after: { draft: draft.number, sentences: spans.length, words: told } };
}
