import { excerptFinder } from "../passages/find-excerpt";

type PinnedPassage = { id: string; exact: string; goneSince: Date | null };

/**
 * Which passages a new copy of their source no longer has, and which it has again. Words are there when they stand in
 * the article, or anywhere else on the page, but for how they are typeset: what a site moves around is not gone.
 */
export function passagesInCopy<Passage extends PinnedPassage>(
  passages: readonly Passage[],
  { text, wholeText }: { text: string; wholeText: string },
): { gone: Passage[]; back: Passage[] } {
  const finders = [text, wholeText].filter((words) => words !== "").map(excerptFinder);
  const stands = (exact: string) =>
    finders.some((find) => ["exact", "normalised"].includes(find(exact, { typographyOnly: true }).as));
  const gone: Passage[] = [];
  const back: Passage[] = [];
  for (const passage of passages) {
    const isThere = stands(passage.exact);
    if (!isThere && passage.goneSince === null) gone.push(passage);
    if (isThere && passage.goneSince !== null) back.push(passage);
  }
  return { gone, back };
}
