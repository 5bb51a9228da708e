import type { Reanchored } from "@/lib/domain/anchoring/reanchor";
import { keepsWords } from "@/lib/domain/drafts/draft-taking";
import { type TextSpan, wordsAt } from "@/lib/domain/drafts/text-span";
import type { Transaction } from "@/lib/platform/database/client";
import type { NewestDraft } from "../stories/newest-draft";
import type { Anchors } from "./anchors";
import { type Placed, readPlaced, readTexts } from "./placed";

/** The draft that is to come after the newest one. */
export type Coming = {
  storyId: string;
  newest: NewestDraft;
  text: string;
  /** The earlier draft that it goes back to: what stood in it stands there again. */
  goesBackTo: { id: string; number: number } | null;
};

export type FoundPlace = {
  placementId: string;
  claimId: string;
  wordsBefore: string;
  /** How far into its draft it stood last, from 0 to 1. */
  near: number;
  found: Pick<Reanchored, "outcome" | "span" | "candidates">;
};

/** Claims that lost their place are looked for in the words of this many drafts before, at most. */
const OLDER_DRAFTS = 5;

/**
 * Where the claims of the story stand in the draft to come, in reading order of where they stood last. A claim that lost
 * its place earlier is found again when its words are back; until then it is not among them. `without`: how many.
 */
export async function findPlaces(
  db: Transaction,
  { storyId, newest, text, goesBackTo }: Coming,
  anchors: Anchors,
): Promise<{ places: FoundPlace[]; without: number }> {
  const placed = await readPlaced(db, storyId, newest.number);
  const exact = goesBackTo ? await readSpansIn(db, goesBackTo.id) : new Map<string, TextSpan>();
  const drafts = draftsToLookIn(placed, newest.number);
  const texts = await readTexts(
    db,
    drafts.map(({ id }) => id),
    newest,
  );
  const places: (FoundPlace & { draft: number; start: number })[] = [];
  for (const { id, number } of drafts) {
    const there = placed.flatMap((each) =>
      each.last?.draftId === id ? [{ ...each, span: each.last.span }] : [],
    );
    const from = texts.get(id) ?? "";
    const answers = anchors(
      there.map(({ span }) => span),
      from,
      text,
    );
    for (const [index, { placementId, claimId, span }] of there.entries()) {
      const wordsBefore = wordsAt(span, from);
      const back = exact.get(placementId);
      const found = back ? backAt(back, span, wordsBefore, text) : answers[index];
      const isCertain = found?.outcome === "unmoved" || found?.outcome === "moved";
      if (found && (number === newest.number || back || isCertain))
        places.push({
          ...{ placementId, claimId, wordsBefore, found, draft: number, start: span.start },
          near: span.start / Math.max(from.length, 1),
        });
    }
  }
  places.sort((a, b) => b.draft - a.draft || a.start - b.start);
  return {
    places: places.map(({ draft: _, start: __, ...place }) => place),
    without: placed.length - places.length,
  };
}

/** The newest draft, and the last of those in which claims without a place stood, newest first. */
function draftsToLookIn(placed: readonly Placed[], newest: number) {
  const byId = new Map(placed.flatMap(({ last }) => (last ? [[last.draftId, last.number] as const] : [])));
  return [...byId]
    .map(([id, number]) => ({ id, number }))
    .sort((a, b) => b.number - a.number)
    .filter(({ number }, index) => number === newest || index <= OLDER_DRAFTS);
}

/** Exactly where it stood in the draft that is gone back to. */
function backAt(span: TextSpan, before: TextSpan, wordsBefore: string, text: string): FoundPlace["found"] {
  const isHere = span.start === before.start && span.end === before.end;
  const same = keepsWords(wordsBefore, wordsAt(span, text));
  return { outcome: same ? (isHere ? "unmoved" : "moved") : "changed", span, candidates: [] };
}

async function readSpansIn(db: Transaction, draftId: string): Promise<Map<string, TextSpan>> {
  const spans = await db.placementSpan.findMany({
    where: { draftId },
    select: { placementId: true, startOffset: true, endOffset: true },
  });
  return new Map(
    spans.map(({ placementId, startOffset, endOffset }) => [
      placementId,
      { start: startOffset, end: endOffset },
    ]),
  );
}
