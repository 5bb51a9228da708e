import { database } from "@/lib/platform/database/client";

type Placed = {
  id: string;
  placements: {
    story: { drafts: { id: string }[] };
    spans: { draftId: string; startOffset: number; endOffset: number }[];
  }[];
};

/**
 * The words on which each claim stands in the newest draft of each of its stories. One draft's text at a time: a draft
 * can be half a million characters long. Cut here and not in SQL, because the offsets count UTF-16 units.
 */
export async function readWordsInDrafts(claims: readonly Placed[]): Promise<Map<string, string[]>> {
  const words = new Map<string, string[]>();
  for (const [draftId, spans] of spansByDraft(claims)) {
    const draft = await database().draft.findUnique({ where: { id: draftId }, select: { text: true } });
    for (const { claimId, startOffset, endOffset } of spans)
      words.set(claimId, [...(words.get(claimId) ?? []), draft?.text.slice(startOffset, endOffset) ?? ""]);
  }
  return words;
}

type Span = { claimId: string; startOffset: number; endOffset: number };

function spansByDraft(claims: readonly Placed[]): Map<string, Span[]> {
  const byDraft = new Map<string, Span[]>();
  for (const { id: claimId, placements } of claims)
    for (const { story, spans } of placements) {
      const newest = story.drafts[0]?.id;
      const span = spans.find(({ draftId }) => draftId === newest);
      if (span) byDraft.set(span.draftId, [...(byDraft.get(span.draftId) ?? []), { claimId, ...span }]);
    }
  return byDraft;
}
