import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { database } from "@/lib/platform/database/client";
import { visibleStories } from "../stories/visible";
import type { StoredClaim } from "./stored-claims";

type InStories = Pick<ClaimRecord, "stories" | "wordsInDraft">;
type Placed = Pick<StoredClaim, "placements">;

/** UTF-16 units of drafts that are kept, in case the next claims stand in them, too. */
const KEPT_TEXT = 2_000_000;

/**
 * For one export: the titles of the stories in which each claim stands, and the words that it stands on in the newest draft
 * of each, of those that the actor may see. The words are cut here and not in SQL, because the offsets count UTF-16 units.
 */
export function storiesOf(actor: Actor): (claims: readonly Placed[]) => Promise<InStories[]> {
  /** Null: not to be seen. */
  const titles = new Map<string, string | null>();
  const texts = new Map<string, string>();
  return async (claims) => {
    await readTitles(actor, claims, titles);
    const answers: InStories[] = [];
    for (const { placements } of claims) {
      const seen = (placements ?? []).filter(({ storyId }) => titles.get(storyId) != null);
      const wordsInDraft: string[] = [];
      for (const { draftId, start, end } of seen)
        if (draftId !== null && start !== null && end !== null)
          wordsInDraft.push((await readText(draftId, texts)).slice(start, end));
      answers.push({ stories: seen.map(({ storyId }) => titles.get(storyId) ?? ""), wordsInDraft });
    }
    return answers;
  };
}

async function readTitles(actor: Actor, claims: readonly Placed[], titles: Map<string, string | null>) {
  const placements = claims.flatMap((claim) => claim.placements ?? []);
  const unknown = new Set(placements.map(({ storyId }) => storyId).filter((id) => !titles.has(id)));
  if (unknown.size === 0) return;
  for (const id of unknown) titles.set(id, null);
  const found = await database().story.findMany({
    where: { AND: [{ id: { in: [...unknown] } }, visibleStories(actor)] },
    select: { id: true, title: true },
  });
  for (const { id, title } of found) titles.set(id, title);
}

/** One draft's text at a time: it can be half a million characters long. The longest unused ones are let go. */
async function readText(draftId: string, texts: Map<string, string>): Promise<string> {
  const known = texts.get(draftId);
  const found =
    known === undefined
      ? await database().draft.findUnique({ where: { id: draftId }, select: { text: true } })
      : null;
  const text = known ?? found?.text ?? "";
  texts.delete(draftId);
  texts.set(draftId, text);
  let kept = 0;
  for (const { length } of texts.values()) kept += length;
  for (const [id, { length }] of texts) {
    if (kept <= KEPT_TEXT || id === draftId) break;
    texts.delete(id);
    kept -= length;
  }
  return text;
}
