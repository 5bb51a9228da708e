import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { RELATION_WORDS } from "@/lib/domain/lineage/vocabulary";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { visiblePassages } from "../stories/visible";
import { identitySaidOfAny } from "./identity-said";
import { loadSaidPassage, loadWholeWork, namesInHistory, type SaidPassage, wordsInHistory } from "./load";
import { recounting } from "./recount";
import type { SayReliance, TakeBackReliance } from "./schema";

/**
 * Says that a passage, or the whole of its source, relies on another. It holds for every claim that rests on the source;
 * those that are assessed are counted anew, and reopened when they no longer stand (G6). The same request sent twice says
 * it once.
 */
export async function sayReliance(actor: Actor, input: SayReliance): Promise<Result<{ edgeId: string }>> {
  if (!can(actor, "lineage.say")) return refuse({ code: "notAllowed", permission: "lineage.say" });
  return inTransaction(async (tx) => {
    const { requestId, relation, note, suggestedBy, shownById } = input;
    const same = await tx.lineageEdge.findFirst({
      where: { requestId, assertedById: actor.personId },
      select: { id: true },
    });
    if (same) return done({ edgeId: same.id });
    const from = await loadSaidPassage(tx, actor, input.passageId, input.scope);
    const to = input.toPassageId
      ? await loadSaidPassage(tx, actor, input.toPassageId, "passage")
      : await loadWholeWork(tx, actor, input.toSourceId);
    if (!from || !to || to.sourceId !== input.toSourceId) return refuse("notFound");
    if (from.id === to.id) return refuse("reliesOnItself");
    if (!(await mayShow(tx, actor, shownById))) return refuse("notFound");
    const said = await identitySaidOfAny(tx, actor, [from.sourceId, to.sourceId], [note]);
    if (said) return refuse(said);
    return recounting(tx, actor, [from.id], async () => {
      const [edge] = await tx.lineageEdge.createManyAndReturn({
        data: [
          {
            ...{
              fromPassageId: from.id,
              toPassageId: to.id,
              relation,
              note,
              suggestedBy,
              shownById,
              requestId,
            },
            assertedById: actor.personId,
          },
        ],
        skipDuplicates: true,
        select: { id: true },
      });
      if (!edge) return refuse("reliesOnAlready");
      await tell(tx, actor, "lineage.said", { from, to, relation, note });
      return done({ edgeId: edge.id });
    });
  });
}

/** Takes back that one relies on another. It stays readable; claims are counted anew. */
export async function takeBackReliance(actor: Actor, input: TakeBackReliance): Promise<Result> {
  if (!can(actor, "lineage.say")) return refuse({ code: "notAllowed", permission: "lineage.say" });
  return inTransaction(async (tx) => {
    const edge = await tx.lineageEdge.findFirst({
      where: { id: input.edgeId, fromPassage: visiblePassages(actor), toPassage: visiblePassages(actor) },
      select: { id: true, relation: true, note: true, takenBackAt: true, fromPassage: SAID, toPassage: SAID },
    });
    if (!edge) return refuse("notFound");
    if (edge.takenBackAt) return done();
    const { fromPassage: from, toPassage: to, relation, note } = edge;
    return recounting(tx, actor, [from.id], async () => {
      const { count } = await tx.lineageEdge.updateMany({
        where: { id: edge.id, takenBackAt: null },
        data: { takenBackAt: new Date(), takenBackById: actor.personId },
      });
      if (count > 0) await tell(tx, actor, "lineage.takenBack", { from, to, relation, note });
      return done();
    });
  });
}

async function mayShow(tx: Transaction, actor: Actor, passageId: string | null): Promise<boolean> {
  if (passageId === null) return true;
  return (await tx.passage.count({ where: { id: passageId, ...visiblePassages(actor) } })) > 0;
}

type Told = {
  from: SaidPassage;
  to: SaidPassage;
  relation: keyof typeof RELATION_WORDS;
  note: string;
};

/** In the history of the source that relies; the other one's name is told if everyone may read it. */
async function tell(
  tx: Transaction,
  actor: Actor,
  kind: "lineage.said" | "lineage.takenBack",
  { from, to, relation, note }: Told,
): Promise<void> {
  const nameOf = await namesInHistory(tx, [from.sourceId, to.sourceId]);
  const reliesOn = nameOf(to.sourceId);
  const told = from.wholeWork ? wordsInHistory(note, [nameOf(from.sourceId), reliesOn]) : "";
  const facts = { ...wordsOf(from), how: relation, reliesOn, note: told };
  await appendEvent(tx, actor, {
    kind,
    sourceId: from.sourceId,
    ...(kind === "lineage.said" ? { after: facts } : { before: facts }),
  });
}

/** Words of a passage are for those who may see a claim that rests on them: history tells only that it is a passage. */
function wordsOf({ wholeWork }: SaidPassage): { said: string } {
  return { said: wholeWork ? "Of the whole source" : "Of a passage" };
}

const SAID = { select: { id: true, sourceId: true, wholeWork: true, exact: true } } as const;
