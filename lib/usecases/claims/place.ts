import type { Actor } from "@/lib/domain/access/actor";
import { reanchor } from "@/lib/domain/anchoring/reanchor";
import { keepsWords } from "@/lib/domain/drafts/draft-taking";
import { isSpanInside, type TextSpan, wordsAt } from "@/lib/domain/drafts/text-span";
import { toldWords } from "@/lib/domain/history/told-words";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvent } from "../history/append";
import { draftOvertaken, type NewestDraft } from "../stories/newest-draft";
import type { PlaceClaim } from "./schema";

type Place = { claimId: string; storyId: string; span: PlaceClaim["span"] | null };

/**
 * Gives the claim a place in the story, on words of its newest draft if any are said. "moved": it stood on other words
 * before, in this draft or the last one that it had a place in. Words of an older draft are refused, since a new one
 * was taken meanwhile; with `follow` they are looked for in the newest one first.
 */
export async function place(
  tx: Transaction,
  actor: Actor,
  newest: NewestDraft | null,
  { claimId, storyId, span }: Place,
  follow = false,
): Promise<Result<"placed" | "moved" | "same">> {
  if (!newest) return refuse("notFound");
  const placement = await tx.placement.upsert({
    where: { claimId_storyId: { claimId, storyId } },
    create: { claimId, storyId },
    update: {},
    select: { id: true },
  });
  if (!span) return done("placed");
  const here = await spanInNewest(tx, storyId, newest, span, follow);
  if (!here.ok) return here;
  const { start, end } = here.value;
  const before = await wordsBefore(tx, placement.id);
  if (before?.draftId === newest.id && before.start === start && before.end === end) return done("same");
  const offsets = { startOffset: start, endOffset: end };
  await tx.placementSpan.upsert({
    where: { placementId_draftId: { placementId: placement.id, draftId: newest.id } },
    create: { placementId: placement.id, draftId: newest.id, ...offsets },
    update: offsets,
    select: { id: true },
  });
  const words = wordsAt(here.value, newest.text);
  await appendEvent(tx, actor, {
    kind: "claim.placed",
    claimId,
    storyId,
    ...(before ? { before: factsBefore(before, newest.id) } : {}),
    after: { draft: newest.number, start, end, words: toldWords(words) },
  });
  // Back on the words that it lost its place with, it says what it said.
  const isBack = before !== null && before.draftId !== newest.id && keepsWords(before.words, words);
  return done(before && !isBack ? "moved" : "placed");
}

/** What history keeps of where it stood: offsets too where they are those of the same draft, for putting it back there. */
function factsBefore({ draftId, start, end, words }: WordsBefore, newestId: string) {
  return { words: toldWords(words), ...(draftId === newestId ? { start, end } : {}) };
}

async function spanInNewest(
  tx: Transaction,
  storyId: string,
  newest: NewestDraft,
  { draftId, ...span }: NonNullable<Place["span"]>,
  follow: boolean,
): Promise<Result<TextSpan>> {
  if (draftId === newest.id) return isSpanInside(span, newest.text) ? done(span) : refuse("spanOutsideDraft");
  const older = await tx.draft.findFirst({ where: { id: draftId, storyId }, select: { text: true } });
  if (!older) return refuse("notFound");
  if (!isSpanInside(span, older.text)) return refuse("spanOutsideDraft");
  if (!follow) return refuse(draftOvertaken(newest));
  const [found] = reanchor([span], older.text, newest.text);
  const isCertain = found?.outcome === "unmoved" || found?.outcome === "moved";
  return isCertain && found.span ? done(found.span) : refuse(draftOvertaken(newest));
}

type WordsBefore = NonNullable<Awaited<ReturnType<typeof wordsBefore>>>;

/** The words that the claim stood on last in the story; null when it never had a place there. */
async function wordsBefore(tx: Transaction, placementId: string) {
  const last = await tx.placementSpan.findFirst({
    where: { placementId },
    orderBy: { draft: { number: "desc" } },
    select: { draftId: true, startOffset: true, endOffset: true, draft: { select: { text: true } } },
  });
  if (!last) return null;
  const { draftId, startOffset: start, endOffset: end, draft } = last;
  return { draftId, start, end, words: wordsAt({ start, end }, draft.text) };
}
