import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { sayReliance } from "@/lib/usecases/lineage/commands";
import { sayRelianceSchema, stateLineageSchema } from "@/lib/usecases/lineage/schema";
import { stateLineage } from "@/lib/usecases/lineage/statements";
import { readSource } from "@/lib/usecases/sources/reads";
import { accepted } from "./accepted";
import { NOT_KNOWN, OWN, RELIANCES } from "./lineage";
import type { SourceKey } from "./sources";

/** Says where the sources know it from, each as a whole. Their passages are there by now: the evidence brought them. */
export async function loadLineage(actor: Actor, sourceIds: ReadonlyMap<string, string>): Promise<void> {
  const state = async (source: SourceKey, lineage: "own_reporting" | "not_known") => {
    const passageId = await somePassageOf(actor, sourceIds, source);
    const input = stateLineageSchema.parse({ passageId, scope: "work", lineage });
    await accepted(`${source}: ${lineage}`, stateLineage(actor, input));
  };
  for (const source of OWN) await state(source, "own_reporting");
  for (const source of NOT_KNOWN) await state(source, "not_known");
  for (const { from, to, relation, note } of RELIANCES) {
    const passageId = await somePassageOf(actor, sourceIds, from);
    const input = sayRelianceSchema.parse({
      ...{ passageId, scope: "work", toSourceId: sourceIds.get(to), relation, note },
      ...{ shownById: passageId, requestId: randomUUID() },
    });
    await accepted(`${from} ${relation} ${to}`, sayReliance(actor, input));
  }
}

async function somePassageOf(
  actor: Actor,
  sourceIds: ReadonlyMap<string, string>,
  source: SourceKey,
): Promise<string> {
  const found = await readSource(actor, sourceIds.get(source) ?? "");
  const passage = found?.passages.rows.find(({ wholeWork }) => !wholeWork) ?? found?.passages.rows[0];
  if (!passage) throw new Error(`The sample's ${source} has no passage.`);
  return passage.id;
}
