import type { Actor } from "@/lib/domain/access/actor";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import type { Pin } from "../passages/pin";
import { lockSource } from "../sources/load";
import { makeSource } from "../sources/make-source";
import { visiblePassages, visibleSources } from "../stories/visible";
import type { AddEvidence } from "./schema";
import { readSelected } from "./selected-words";

const PASSAGE = {
  id: true,
  wholeWork: true,
  exact: true,
  paraphrased: true,
  locatorKind: true,
  locator: true,
  sourceId: true,
  source: { select: { title: true, outlet: { select: { name: true } } } },
} as const;

/** A passage as a form says it, or as words selected in a copy give it. */
export type SaidPassage =
  | { passageIs: "whole" }
  | ({ passageIs: "words" } & Pick<PassageFacts, "exact" | "paraphrased" | "locatorKind" | "locator">);

export type Passage = PassageFacts & {
  id: string;
  sourceId: string;
  source: { title: string; outlet: { name: string } | null };
};

/**
 * The passage that new evidence names: one that exists, or one made now, with its source if that is new; for words that
 * were selected in a saved copy also where they stand.
 */
export async function passageFor(
  tx: Transaction,
  actor: Actor,
  input: AddEvidence,
): Promise<Result<Passage & { selectedAt?: Pin }>> {
  if (input.from === "passage") return existingPassage(tx, actor, input.passageId);
  if (input.from === "copy") {
    const selected = await readSelected(tx, actor, input);
    if (!selected.ok) return selected;
    const { sourceId, said, pin } = selected.value;
    const passage = await findOrMakePassage(tx, actor, sourceId, said, input.claimId);
    return done({ ...passage, selectedAt: pin });
  }
  if (input.from === "source") {
    const found = await tx.source.count({ where: { id: input.sourceId, ...visibleSources(actor) } });
    if (found === 0) return refuse("notFound");
    return done(await findOrMakePassage(tx, actor, input.sourceId, input, input.claimId));
  }
  const made = await makeSource(tx, actor, input);
  return made.ok ? done(await findOrMakePassage(tx, actor, made.value.sourceId, input, input.claimId)) : made;
}

/**
 * The same words at the same place of a source are one passage, and the whole work is one, whoever points at them.
 * `forClaimId`: the claim that it is taken for; null: for none yet.
 */
export async function findOrMakePassage(
  tx: Transaction,
  actor: Actor,
  sourceId: string,
  said: SaidPassage,
  forClaimId: string | null,
): Promise<Passage> {
  await lockSource(tx, sourceId);
  const facts = passageFacts(said);
  const found = await tx.passage.findFirst({
    where: { sourceId, ...facts, ...placeOf(facts) },
    orderBy: { id: "asc" },
    select: PASSAGE,
  });
  if (found) return found;
  return tx.passage.create({
    data: { sourceId, ...facts, forClaimId, addedById: actor.personId },
    select: PASSAGE,
  });
}

/**
 * Corrected words leave nothing behind, unless the old ones are evidence elsewhere, or something was said of where they come
 * from. Needs the source's lock.
 */
export async function dropUnusedPassage(tx: Transaction, passageId: string): Promise<void> {
  const none = { none: {} };
  const noLineage = { lineage: null, reliesOn: none, reliedOnBy: none, sameOrigins: none };
  await tx.passage.deleteMany({
    where: { id: passageId, evidence: none, ...noLineage, showsEdges: none, showsOrigins: none },
  });
}

export function passageFacts(said: SaidPassage): PassageFacts {
  if (said.passageIs === "whole")
    return { wholeWork: true, exact: "", paraphrased: false, locatorKind: "none", locator: "" };
  const { exact, paraphrased, locatorKind, locator } = said;
  return { wholeWork: false, exact, paraphrased, locatorKind, locator };
}

/** Words that are pinned know where they stand: whoever names them without a place means those. */
function placeOf({ locatorKind }: PassageFacts) {
  if (locatorKind !== "none") return {};
  return { locatorKind: undefined, locator: undefined, OR: [{ locatorKind }, { captureId: { not: null } }] };
}

async function existingPassage(tx: Transaction, actor: Actor, passageId: string): Promise<Result<Passage>> {
  const found = await tx.passage.findUnique({ where: { id: passageId }, select: { sourceId: true } });
  if (!found) return refuse("notFound");
  await lockSource(tx, found.sourceId);
  const passage = await tx.passage.findFirst({
    where: { id: passageId, ...visiblePassages(actor) },
    select: PASSAGE,
  });
  return passage ? done(passage) : refuse("notFound");
}

/**
 * The same words said to stand elsewhere in the source: the passage keeps its pin and what is said of its lineage. Null
 * when they are other words, or evidence for another claim too: then it is another passage.
 */
export async function relocatedPassage(
  tx: Transaction,
  before: Passage,
  said: SaidPassage,
  claimId: string,
): Promise<Passage | null> {
  if (said.passageIs === "whole" || before.wholeWork) return null;
  const { exact, paraphrased, locatorKind, locator } = said;
  if (exact !== before.exact || paraphrased !== before.paraphrased || locatorKind === "none") return null;
  const place = { locatorKind, locator };
  await lockSource(tx, before.sourceId);
  const isShared = await tx.evidence.count({ where: { passageId: before.id, claimId: { not: claimId } } });
  const isThere = await tx.passage.count({
    where: { sourceId: before.sourceId, exact, paraphrased, ...place, id: { not: before.id } },
  });
  if (isShared > 0 || isThere > 0) return null;
  return tx.passage.update({ where: { id: before.id }, data: place, select: PASSAGE });
}

/** Whether anything was said of where this passage itself knows it from: another passage does not have it. */
export async function hasLineageOfItsOwn(tx: Transaction, passageId: string): Promise<boolean> {
  const said = await tx.passage.count({
    where: {
      id: passageId,
      wholeWork: false,
      OR: [
        { lineage: { isNot: null } },
        { reliesOn: { some: { takenBackAt: null } } },
        { sameOrigins: { some: { origin: { takenBackAt: null } } } },
      ],
    },
  });
  return said > 0;
}
