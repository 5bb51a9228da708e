import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { HistoryPage } from "@/lib/domain/history/history-entry";
import { isId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";
import { visibleClaims, visibleOutlets, visibleSources, visibleStories } from "../stories/visible";
import { type EventFilter, readPage } from "./page";
import { countStoryEvents, readStoryEventIds } from "./story-events";

/** `before`: an event's id, from the page before this one. */
type From = { before?: string | null };

/**
 * What happened to a claim, newest first; null when the claim may not be seen. A claim may stand in a restricted story
 * too: what happened there, its placing with the draft's words, is for those who may see that story.
 */
export async function readClaimHistory(
  actor: Actor,
  number: number,
  from: From = {},
): Promise<{ claim: { number: number; wording: string }; page: HistoryPage } | null> {
  if (!can(actor, "history.read")) return null;
  const claim = await database().claim.findFirst({
    where: { number, ...visibleClaims(actor) },
    select: { id: true, number: true, wording: true },
  });
  if (!claim) return null;
  const page = await readPage(actor, visibleTo(actor, { claimId: claim.id }), from);
  return { claim: { number: claim.number, wording: claim.wording }, page };
}

/** What happened to a story and to the claims in it, newest first; null when the story may not be seen. */
export async function readStoryHistory(
  actor: Actor,
  storyId: string,
  from: From = {},
): Promise<{ story: { id: string; title: string }; page: HistoryPage } | null> {
  if (!can(actor, "history.read") || !isId(storyId)) return null;
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: { id: true, title: true },
  });
  if (!story) return null;
  const page = await readPage(
    actor,
    {
      ids: (last, count) => readStoryEventIds(storyId, last, count),
      total: () => countStoryEvents(storyId),
    },
    from,
  );
  return { story, page };
}

/** What happened to a source, newest first; null when it may not be seen. */
export async function readSourceHistory(
  actor: Actor,
  sourceId: string,
  from: From = {},
): Promise<HistoryPage | null> {
  if (!can(actor, "history.read") || !isId(sourceId)) return null;
  const seen = await database().source.count({ where: { id: sourceId, ...visibleSources(actor) } });
  return seen === 0 ? null : readPage(actor, visibleTo(actor, { sourceId }), from);
}

/** What happened to an outlet, newest first; null when it may not be seen. */
export async function readOutletHistory(
  actor: Actor,
  outletId: string,
  from: From = {},
): Promise<HistoryPage | null> {
  if (!can(actor, "history.read") || !isId(outletId)) return null;
  const seen = await database().outlet.count({ where: { id: outletId, ...visibleOutlets(actor) } });
  return seen === 0 ? null : readPage(actor, visibleTo(actor, { outletId }), from);
}

/** Of the events about something, those whose story and claim the actor may see. */
function visibleTo(actor: Actor, subject: EventFilter): EventFilter {
  return {
    ...subject,
    AND: [
      { OR: [{ storyId: null }, { story: visibleStories(actor) }] },
      { OR: [{ claimId: null }, { claim: visibleClaims(actor) }] },
    ],
  };
}
