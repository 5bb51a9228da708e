import { type FoldedText, findIn, foldText } from "@/lib/domain/drafts/find-in-text";
import { type TextSpan, wordsAt } from "@/lib/domain/drafts/text-span";
import { findWords, type KnownText } from "@/lib/domain/exchange/web-annotation/find-words";
import type { Transaction } from "@/lib/platform/database/client";
import type { NewestDraft } from "../stories/newest-draft";
import type { CheckedItem } from "./check-item";

/** What words are looked for in: the newest draft, and those older ones of the story that a file was made on. */
export type StoryWords = { newest: KnownText; folded: FoldedText; earlier: KnownText[] };

type Marked = Pick<CheckedItem, "on" | "wordsInDraft">;

/** A draft can be half a million characters long: only those that a hash in the file names are read. */
const EARLIER_AT_MOST = 20;

export async function storyWords(
  tx: Transaction,
  storyId: string,
  { id, text, sha256 }: Pick<NewestDraft, "id" | "text" | "sha256">,
  items: readonly Marked[],
): Promise<StoryWords> {
  const hashes = new Set(items.flatMap(({ on }) => (on && on.sha256 !== sha256 ? on.sha256 : [])));
  hashes.delete("");
  const earlier = await tx.draft.findMany({
    where: { storyId, id: { not: id }, sha256: { in: [...hashes] } },
    orderBy: { number: "desc" },
    distinct: ["sha256"],
    take: hashes.size === 0 ? 0 : EARLIER_AT_MOST,
    select: { text: true, sha256: true },
  });
  return { newest: { text, sha256 }, folded: foldText(text), earlier };
}

/** Where a row's words stand, or why that is not certain: "do not stand in the newest draft". Null for a row without words. */
export function findMarkedWords(
  { on, wordsInDraft }: Marked,
  { newest, folded, earlier }: StoryWords,
): { span: TextSpan } | { span: null; why: string } | null {
  if (!on) {
    if (!wordsInDraft) return null;
    const [span, ...others] = findIn(folded, wordsInDraft.text);
    return span && others.length === 0
      ? { span }
      : { span: null, why: sayTimes(span ? 1 + others.length : 0) };
  }
  const found = findWords(on, newest, earlier);
  switch (found.as) {
    case "same":
    case "moved":
      return { span: found.span };
    case "reworded":
      return {
        span: null,
        why: `read otherwise in the newest draft: “${short(wordsAt(found.span, newest.text))}”`,
      };
    case "ambiguous":
      return { span: null, why: sayTimes(found.places) };
    case "gone":
      return { span: null, why: sayTimes(0) };
    case "whole":
      return null;
  }
}

function sayTimes(times: number): string {
  return times === 0 ? "do not stand in the newest draft" : `stand in the newest draft ${times} times`;
}

function short(words: string): string {
  const characters = Array.from(words.replace(/\s+/g, " "));
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}
