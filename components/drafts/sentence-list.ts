import type { CoveredSentence } from "@/lib/domain/drafts/coverage";
import type { TextSpan } from "@/lib/domain/drafts/text-span";

/** A draft's sentences as the browser gets them: start, end and state one after another, since there are many. */
export type SentenceList = readonly number[];

export type ShownState = "unaccounted" | "nothing" | "claim";

export type ShownSentence = TextSpan & { state: ShownState };

const STATES: readonly ShownState[] = ["unaccounted", "nothing", "claim"];

/** Lines without words are left out: nothing is asked of them. */
export function packSentences(sentences: readonly CoveredSentence[]): SentenceList {
  return sentences.flatMap(({ start, end, state }) =>
    state === "wordless" ? [] : [start, end, STATES.indexOf(state)],
  );
}

export function unpackSentences(list: SentenceList): ShownSentence[] {
  const sentences: ShownSentence[] = [];
  for (let index = 0; index + 2 < list.length; index += 3) {
    const [start = 0, end = 0, state = 0] = list.slice(index, index + 3);
    sentences.push({ start, end, state: STATES[state] ?? "unaccounted" });
  }
  return sentences;
}

/** The sentence that a place in the draft stands in: the last one that begins before it, or the first. */
export function sentenceAt(sentences: readonly ShownSentence[], offset: number): ShownSentence | undefined {
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0];
}

/** The sentences that a selection covers, in whole or in part. */
export function sentencesWithin(sentences: readonly ShownSentence[], span: TextSpan): ShownSentence[] {
  return sentences.filter(({ start, end }) => start < span.end && end > span.start);
}

export type Step = { to: ShownSentence | null; says: string | null };

/** The next sentence that nobody has looked at, from a place in the draft; from its end it goes on at its beginning. */
export function stepFrom(sentences: readonly ShownSentence[], from: number | null, by: 1 | -1): Step {
  const left = sentences.filter(({ state }) => state === "unaccounted");
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last) return { to: null, says: "Every sentence is accounted for." };
  if (from === null) return { to: by === 1 ? first : last, says: null };
  const to = by === 1 ? left.find(({ start }) => start > from) : left.findLast(({ start }) => start < from);
  if (to) return { to, says: null };
  const says =
    by === 1 ? "That was the last one: on from the beginning." : "That was the first one: on from the end.";
  return { to: by === 1 ? first : last, says };
}
