import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { SourceId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { findOrMakePassage } from "../evidence/passages";
import { appendEvent } from "../history/append";
import { pinPassage } from "../passages/pin";
import { makeSource } from "../sources/make-source";
import type { KeepClipping } from "./schema";

/**
 * Keeps a page as a source, and words of it as a passage that waits for a claim to be evidence for. A page that is a
 * source already gets the words; the same words again change nothing.
 */
export async function keepClipping(
  actor: Actor,
  input: KeepClipping,
): Promise<Result<{ sourceId: SourceId }>> {
  if (!can(actor, "source.write")) return refuse({ code: "notAllowed", permission: "source.write" });
  const { words, ...source } = input;
  return inTransaction(async (tx) => {
    const made = await makeSource(tx, actor, source);
    const sourceId = sourceOf(made);
    if (sourceId === null) return made;
    if (words !== "") await takeWords(tx, actor, sourceId, words);
    return done({ sourceId: sourceId as SourceId });
  });
}

/** Null when it was refused for another reason than being there. */
function sourceOf(made: Result<{ sourceId: SourceId }>): string | null {
  if (made.ok) return made.value.sourceId;
  return made.refusal.code === "sourceExists" ? made.refusal.sourceId : null;
}

async function takeWords(tx: Transaction, actor: Actor, sourceId: string, exact: string): Promise<void> {
  const before = await tx.passage.count({ where: { sourceId, exact, wholeWork: false } });
  const said = { passageIs: "words", exact, paraphrased: false, locatorKind: "none", locator: "" } as const;
  const passage = await findOrMakePassage(tx, actor, sourceId, said, null);
  if (before > 0) return;
  await appendEvent(tx, actor, { kind: "source.wordsTaken", sourceId, after: { words: exact } });
  await pinPassage(tx, actor, passage.id);
}
