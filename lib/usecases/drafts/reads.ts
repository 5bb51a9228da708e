import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ComparedDraft, DraftComparison, DraftPage } from "@/lib/domain/drafts/draft-list";
import type { DraftPreview } from "@/lib/domain/drafts/draft-preview";
import { isSameDraft } from "@/lib/domain/drafts/same-draft";
import { isId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { contentOf } from "../draft-content/stored-marks";
import { readNewestDraft } from "../stories/newest-draft";
import { visibleStories } from "../stories/visible";
import { mayAddDraft } from "./access";
import { readComparedClaims } from "./comparison";
import { readTakingCounts } from "./counts";
import { previewOf } from "./preview";
import type { PreviewDraft, PreviewGoingBack } from "./schema";

/** What would happen to the story's claims if this text were its next draft. Stores nothing. */
export async function previewDraft(
  actor: Actor,
  { storyId, draft }: PreviewDraft,
): Promise<Result<DraftPreview>> {
  const newest = await readNewestDraft(database(), actor, storyId);
  if (!newest) return refuse("notFound");
  if (!(await mayAddDraft(database(), actor, storyId)))
    return refuse({ code: "notAllowed", permission: "draft.add" });
  if (isSameDraft(contentOf(newest), draft)) return refuse({ code: "draftIsSame", number: newest.number });
  const { text } = draft;
  return done(await previewOf(database(), actor, { storyId, newest, text, goesBackTo: null }));
}

/** What would happen if the story went back to one of its earlier drafts. Stores nothing. */
export async function previewGoingBack(
  actor: Actor,
  { storyId, number }: PreviewGoingBack,
): Promise<Result<DraftPreview & { text: string }>> {
  const newest = await readNewestDraft(database(), actor, storyId);
  if (!newest) return refuse("notFound");
  if (!(await mayAddDraft(database(), actor, storyId)))
    return refuse({ code: "notAllowed", permission: "draft.add" });
  const earlier = await database().draft.findUnique({
    where: { storyId_number: { storyId, number } },
    select: { id: true, number: true, text: true, marks: true },
  });
  if (!earlier) return refuse("notFound");
  const { text, marks: _, ...goesBackTo } = earlier;
  if (isSameDraft(contentOf(newest), contentOf(earlier)))
    return refuse({ code: "draftIsSame", number: newest.number });
  const preview = await previewOf(database(), actor, { storyId, newest, text, goesBackTo });
  return done({ ...preview, text });
}

export const DRAFTS_PER_PAGE = 50;

/** The story's drafts, newest first, each with what it did to the claims. Null for a story that may not be seen. */
export async function readDrafts(
  actor: Actor,
  storyId: string,
  { before }: { before?: number | null } = {},
): Promise<DraftPage | null> {
  if (!isId(storyId)) return null;
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      ...{ id: true, title: true, language: true, restricted: true },
      _count: { select: { drafts: true } },
    },
  });
  // Who may see a restricted story is its member.
  const subject = { storyIsOpen: !story?.restricted, askerIsMember: true };
  if (!story || !can(actor, "story.read", subject)) return null;
  const found = await database().draft.findMany({
    where: { storyId, ...(before ? { number: { lt: before } } : {}) },
    orderBy: { number: "desc" },
    take: DRAFTS_PER_PAGE + 1,
    select: {
      ...{ id: true, number: true, addedAt: true, fileName: true, goesBackTo: true },
      addedBy: { select: { name: true } },
    },
  });
  const page = found.slice(0, DRAFTS_PER_PAGE);
  const { counts, lengths } = await readTakingCounts(page.map(({ id }) => id));
  return {
    story: { id: story.id, title: story.title, language: story.language },
    mayAdd: can(actor, "draft.add", subject),
    drafts: page.map(({ addedAt, addedBy, ...draft }) => ({
      ...draft,
      addedAt: addedAt.toISOString(),
      addedBy: addedBy.name,
      characters: lengths.get(draft.id) ?? 0,
      counts: draft.number === 1 ? null : (counts.get(draft.id) ?? null),
    })),
    total: story._count.drafts,
    before: found.length > DRAFTS_PER_PAGE ? (page.at(-1)?.number ?? null) : null,
  };
}

/** The newest drafts that can be picked from, at most. */
const NUMBERS_MAX = 500;

/** Two drafts of a story with the claims that stand in either. Null when there is no such draft, or it may not be seen. */
export async function readComparison(
  actor: Actor,
  storyId: string,
  numbers: { from: number; to: number },
): Promise<DraftComparison | null> {
  if (!isId(storyId)) return null;
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      ...{ id: true, title: true, language: true, restricted: true },
      drafts: { orderBy: { number: "desc" }, take: NUMBERS_MAX, select: { number: true } },
    },
  });
  if (!story || !can(actor, "story.read", { storyIsOpen: !story.restricted, askerIsMember: true }))
    return null;
  const found = await database().draft.findMany({
    where: { storyId, number: { in: [numbers.from, numbers.to] } },
    select: {
      ...{ id: true, number: true, text: true, addedAt: true },
      addedBy: { select: { name: true } },
    },
  });
  const drafts = found.map(
    ({ addedAt, addedBy, ...draft }): ComparedDraft => ({
      ...draft,
      addedAt: addedAt.toISOString(),
      addedBy: addedBy.name,
    }),
  );
  const from = drafts.find(({ number }) => number === numbers.from);
  const to = drafts.find(({ number }) => number === numbers.to);
  if (!from || !to) return null;
  return {
    story: { id: story.id, title: story.title, language: story.language },
    from,
    to,
    claims: await readComparedClaims(storyId, from.id, to.id),
    numbers: story.drafts.map(({ number }) => number),
  };
}
