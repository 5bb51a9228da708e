import type { Actor } from "@/lib/domain/access/actor";
import type { Transaction } from "@/lib/platform/database/client";
import { visiblePassages, visibleSources } from "../stories/visible";
import { OPENLY_NAMED } from "./nameable";

export type SaidPassage = { id: string; sourceId: string; wholeWork: boolean; exact: string };

/** The passage that something is said of: these words, or the whole of their source. Null for what the actor may not see. */
export async function loadSaidPassage(
  tx: Transaction,
  actor: Actor,
  passageId: string,
  scope: "passage" | "work",
): Promise<SaidPassage | null> {
  const found = await tx.passage.findFirst({
    where: { id: passageId, ...visiblePassages(actor) },
    select: PASSAGE,
  });
  if (!found || scope === "passage" || found.wholeWork) return found;
  return wholeWork(tx, actor, found.sourceId);
}

/** The whole of a source, as a passage. Null for a source that the actor may not see. */
export async function loadWholeWork(
  tx: Transaction,
  actor: Actor,
  sourceId: string,
): Promise<SaidPassage | null> {
  const seen = await tx.source.count({ where: { id: sourceId, ...visibleSources(actor) } });
  return seen === 0 ? null : wholeWork(tx, actor, sourceId);
}

/** Made when it is first spoken of. It has no words, so it is for whoever may see the source. */
async function wholeWork(tx: Transaction, actor: Actor, sourceId: string): Promise<SaidPassage> {
  const where = { sourceId, wholeWork: true };
  const found = await tx.passage.findFirst({ where, select: PASSAGE });
  if (found) return found;
  await tx.passage.createMany({ data: [{ ...where, addedById: actor.personId }], skipDuplicates: true });
  return tx.passage.findFirstOrThrow({ where, select: PASSAGE });
}

/** How history, which all who see one source read, names others: those that not everyone may see go without a name. */
export async function namesInHistory(
  tx: Transaction,
  sourceIds: readonly string[],
): Promise<(sourceId: string) => string> {
  const found = await tx.source.findMany({
    where: { AND: [{ id: { in: [...sourceIds] } }, OPENLY_NAMED] },
    select: { id: true, title: true, outlet: { select: { name: true } } },
  });
  const names = new Map(
    found.map(({ id, title, outlet }) => [id, outlet ? `${outlet.name}: ${title}` : title]),
  );
  return (sourceId) => names.get(sourceId) ?? A_HIDDEN_SOURCE;
}

const A_HIDDEN_SOURCE = "A source of a restricted story";

/** Free words may speak of what not everyone may see: history keeps them only where all that is named is for everyone. */
export function wordsInHistory(words: string, names: readonly string[]): string {
  return names.includes(A_HIDDEN_SOURCE) ? "" : words;
}

const PASSAGE = { id: true, sourceId: true, wholeWork: true, exact: true } as const;
