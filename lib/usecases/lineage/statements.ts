import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { identitySaidOfAny } from "./identity-said";
import { loadSaidPassage } from "./load";
import { recounting } from "./recount";
import type { StateLineage } from "./schema";

const STATED = {
  own_reporting: { known: true, ownReporting: true },
  not_known: { known: false, ownReporting: false },
} as const;

/**
 * Says where a passage, or the whole of its source, knows it from: its own reporting (or a primary record), or that it was
 * looked for and is not known; or takes that back. Claims are counted anew. Saying what is said already changes nothing.
 */
export async function stateLineage(actor: Actor, input: StateLineage): Promise<Result> {
  if (!can(actor, "lineage.say")) return refuse({ code: "notAllowed", permission: "lineage.say" });
  return inTransaction(async (tx) => {
    const passage = await loadSaidPassage(tx, actor, input.passageId, input.scope);
    if (!passage) return refuse("notFound");
    const { id: passageId, sourceId, wholeWork } = passage;
    const { lineage, note } = input;
    const said = await identitySaidOfAny(tx, actor, [sourceId], [note]);
    if (said) return refuse(said);
    return recounting(tx, actor, [passageId], async () => {
      const before = await tx.lineageStatement.findUnique({
        where: { passageId },
        select: { known: true, ownReporting: true, note: true },
      });
      const stated = lineage === "not_said" ? null : { ...STATED[lineage], note };
      if (sameStatement(before, stated)) return done();
      if (stated === null)
        await tx.lineageStatement.delete({ where: { passageId }, select: { passageId: true } });
      else {
        const data = { ...stated, statedById: actor.personId, statedAt: new Date() };
        await tx.lineageStatement.upsert({
          where: { passageId },
          create: { passageId, ...data },
          update: { ...data, version: { increment: 1 } },
          select: { passageId: true },
        });
      }
      await appendEvent(tx, actor, {
        kind: "lineage.stated",
        sourceId,
        ...(before ? { before: statementFacts(before, wholeWork) } : {}),
        after: {
          said: wholeWork ? "Of the whole source" : "Of a passage",
          ...statementFacts(stated, wholeWork),
        },
      });
      return done();
    });
  });
}

type Statement = { known: boolean; ownReporting: boolean; note: string };

function sameStatement(before: Statement | null, after: Statement | null): boolean {
  if (!before || !after) return before === after;
  const { known, ownReporting, note } = before;
  return known === after.known && ownReporting === after.ownReporting && note === after.note;
}

/** What is noted of a passage may speak of its words, which are for those who may see a claim that rests on them. */
function statementFacts(statement: Statement | null, wholeWork: boolean) {
  if (!statement) return { knowsFrom: "Not said", note: "" };
  return {
    knowsFrom: statement.ownReporting ? "Its own reporting" : "Looked for, not known",
    note: wholeWork ? statement.note : "",
  };
}
