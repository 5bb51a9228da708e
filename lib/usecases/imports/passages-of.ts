import type { Actor } from "@/lib/domain/access/actor";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import type { Transaction } from "@/lib/platform/database/client";
import { passageFacts } from "../evidence/passages";
import type { CheckedSource } from "./check-item";
import { insertPassages } from "./insert-rows";
import { passageKey } from "./said";
import type { BookedSource, SourceBook } from "./source-book";

/** A source of a row, for the claim that it has become. */
export type Wanted = { claimId: string; source: CheckedSource };

export type FoundPassage = PassageFacts & { id: string; of: BookedSource; isNew: boolean };

/** The passages of new claims, found or made as findOrMakePassage does, for many at once; in the order of `wanted`. */
export async function passagesOf(
  tx: Transaction,
  actor: Actor,
  book: SourceBook,
  wanted: readonly Wanted[],
): Promise<FoundPassage[]> {
  const old = [...new Set(wanted.map(({ source }) => book.get(source)).filter(({ isNew }) => !isNew))];
  const ids = old.map(({ id }) => id);
  await tx.$queryRaw`select 1 from "Source" where "id" = any(${ids}::uuid[]) order by "id" for no key update`;
  const exact = [...new Set(wanted.map(({ source }) => passageFacts(source).exact))];
  const all = [...new Set(wanted.map(({ source }) => book.get(source).id))];
  const there = await tx.passage.findMany({
    where: { sourceId: { in: all }, exact: { in: exact } },
    orderBy: { id: "desc" },
    select: { ...FACTS, id: true, sourceId: true, captureId: true },
  });
  const known = new Map<string, string>();
  for (const row of there) {
    known.set(keyOf(row.sourceId, row), row.id);
    // Words that are pinned know where they stand: whoever names them without a place means those.
    if (row.captureId !== null) known.set(keyOf(row.sourceId, { ...row, ...NOWHERE }), row.id);
  }
  const isOld = new Set(known.values());
  const missing = new Map<string, { sourceId: string; facts: PassageFacts; forClaimId: string }>();
  for (const { claimId, source } of wanted) {
    const sourceId = book.get(source).id;
    const facts = passageFacts(source);
    const key = keyOf(sourceId, facts);
    if (!known.has(key) && !missing.has(key)) missing.set(key, { sourceId, facts, forClaimId: claimId });
  }
  const made = await insertPassages(
    tx,
    [...missing.values()].map(({ facts, ...rest }) => ({ ...rest, ...facts, addedById: actor.personId })),
  );
  for (const [index, key] of [...missing.keys()].entries()) known.set(key, made[index] ?? "");
  return wanted.map(({ source }) => {
    const of = book.get(source);
    const facts = passageFacts(source);
    const id = known.get(keyOf(of.id, facts));
    if (id === undefined) throw new Error("A passage that was just made is not there.");
    return { ...facts, id, of, isNew: !isOld.has(id) };
  });
}

const FACTS = { wholeWork: true, exact: true, paraphrased: true, locatorKind: true, locator: true } as const;
const NOWHERE = { locatorKind: "none", locator: "" } as const;

function keyOf(sourceId: string, { wholeWork, ...words }: PassageFacts): string {
  return `${sourceId} ${passageKey(wholeWork ? { passageIs: "whole" } : { passageIs: "words", ...words })}`;
}
