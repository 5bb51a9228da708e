import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvents } from "../history/append";
import { visiblePassages } from "../stories/visible";
import { identitySaidOfAny } from "./identity-said";
import { namesInHistory, wordsInHistory } from "./load";
import { recounting } from "./recount";
import type { SayOneOrigin, TakeBackOneOrigin } from "./schema";

/**
 * Says that passages come from one origin: one leaker, one owner, one principal. They count as one from then on, in every
 * claim; those that are assessed are counted anew. The same request sent twice says it once.
 */
export async function sayOneOrigin(actor: Actor, input: SayOneOrigin): Promise<Result<{ originId: string }>> {
  if (!can(actor, "lineage.say")) return refuse({ code: "notAllowed", permission: "lineage.say" });
  return inTransaction(async (tx) => {
    const { passageIds, what, requestId } = input;
    const same = await tx.sameOrigin.findFirst({
      where: { requestId, assertedById: actor.personId },
      select: { id: true },
    });
    if (same) return done({ originId: same.id });
    const found = await tx.passage.findMany({
      where: { AND: [{ id: { in: passageIds } }, visiblePassages(actor)] },
      select: { sourceId: true },
    });
    if (found.length < passageIds.length) return refuse("notFound");
    const sourceIds = found.map(({ sourceId }) => sourceId);
    const said = await identitySaidOfAny(tx, actor, sourceIds, [what]);
    if (said) return refuse(said);
    return recounting(tx, actor, passageIds, async () => {
      const origin = await tx.sameOrigin.create({
        data: {
          ...{ what, requestId, assertedById: actor.personId },
          members: { create: passageIds.map((passageId) => ({ passageId })) },
        },
        select: { id: true },
      });
      await tell(tx, actor, "origin.said", what, found);
      return done({ originId: origin.id });
    });
  });
}

/** Takes back that passages come from one origin. It stays readable; claims are counted anew. */
export async function takeBackOneOrigin(actor: Actor, input: TakeBackOneOrigin): Promise<Result> {
  if (!can(actor, "lineage.say")) return refuse({ code: "notAllowed", permission: "lineage.say" });
  return inTransaction(async (tx) => {
    const origin = await tx.sameOrigin.findFirst({
      where: { id: input.originId, members: { every: { passage: visiblePassages(actor) } } },
      select: {
        ...{ id: true, what: true, takenBackAt: true },
        members: { select: { passageId: true, passage: { select: { sourceId: true } } } },
      },
    });
    if (!origin) return refuse("notFound");
    if (origin.takenBackAt) return done();
    const touched = origin.members.map(({ passageId }) => passageId);
    return recounting(tx, actor, touched, async () => {
      const { count } = await tx.sameOrigin.updateMany({
        where: { id: origin.id, takenBackAt: null },
        data: { takenBackAt: new Date(), takenBackById: actor.personId },
      });
      const passages = origin.members.map(({ passage }) => passage);
      if (count > 0) await tell(tx, actor, "origin.takenBack", origin.what, passages);
      return done();
    });
  });
}

/** In the history of every source that it is said of, each naming the others. */
async function tell(
  tx: Transaction,
  actor: Actor,
  kind: "origin.said" | "origin.takenBack",
  what: string,
  passages: readonly { sourceId: string }[],
): Promise<void> {
  const sourceIds = [...new Set(passages.map(({ sourceId }) => sourceId))];
  const nameOf = await namesInHistory(tx, sourceIds);
  await appendEvents(
    tx,
    actor,
    sourceIds.map((sourceId) => {
      const others = sourceIds.filter((other) => other !== sourceId).map(nameOf);
      const facts = { oneOriginWith: others, shared: wordsInHistory(what, sourceIds.map(nameOf)) };
      return { kind, sourceId, ...(kind === "origin.said" ? { after: facts } : { before: facts }) };
    }),
  );
}
