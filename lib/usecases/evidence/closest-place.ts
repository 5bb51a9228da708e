import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { type FoundExcerpt, findExcerpt } from "@/lib/domain/passages/find-excerpt";
import type { Locator } from "@/lib/domain/passages/locator-at";
import { locatorAt } from "@/lib/domain/passages/locator-at";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { cleanText } from "@/lib/domain/text/typed-text";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { writePin } from "../passages/pin";
import { visibleCaptures } from "../stories/visible-captures";
import { editEvidence } from "./commands";
import { loadEvidence } from "./load";
import type { ClosestPlace } from "./schema";

/**
 * Takes a passage to stand at the closest place of a copy although its words differ there: a person has compared them.
 * Changes neither the words nor what was decided on them.
 */
export async function pinWhereClosest(actor: Actor, input: ClosestPlace): Promise<Result> {
  if (!can(actor, "evidence.edit")) return refuse({ code: "notAllowed", permission: "evidence.edit" });
  return inTransaction(async (tx) => {
    const closest = await loadClosest(tx, actor, input);
    if (!closest.ok) return closest;
    const { passage, found, locator } = closest.value;
    const { start, end } = found;
    const foundAs = found.as;
    await writePin(tx, actor, passage.id, { captureId: input.captureId, start, end, foundAs, locator });
    return done();
  });
}

/** Corrects the words of a piece of evidence to those at the closest place of a copy; G6 applies as to every edit. */
export async function quoteAsInCopy(actor: Actor, input: ClosestPlace): Promise<Result<{ version: number }>> {
  if (!can(actor, "evidence.edit")) return refuse({ code: "notAllowed", permission: "evidence.edit" });
  const closest = await inTransaction((tx) => loadClosest(tx, actor, input));
  if (!closest.ok) return closest;
  const { judgement, words, locator } = closest.value;
  const said = { passageIs: "words", exact: cleanText(words), paraphrased: false, ...locator } as const;
  return editEvidence(actor, { ...judgement, ...said, evidenceId: input.evidenceId, version: input.version });
}

type Closest = {
  passage: { id: string };
  judgement: Judgement;
  found: Exclude<FoundExcerpt, { as: "not_there" }>;
  words: string;
  locator: Locator;
};
type Loaded = NonNullable<Awaited<ReturnType<typeof loadEvidence>>>["evidence"];
type Judgement = Pick<Loaded, "stance" | "basis" | "primary" | "note">;

async function loadClosest(
  tx: Transaction,
  actor: Actor,
  { evidenceId, captureId }: ClosestPlace,
): Promise<Result<Closest>> {
  const loaded = await loadEvidence(tx, actor, evidenceId);
  if (!loaded) return refuse("notFound");
  if (loaded.claim.stage === "cut") return refuse("claimIsCut");
  const { passage, stance, basis, primary, note } = loaded.evidence;
  const copy = await tx.capture.findFirst({
    where: { id: captureId, sourceId: passage.sourceId, ...visibleCaptures(actor) },
    select: { text: true, pageStarts: true, mediaType: true },
  });
  if (!copy) return refuse("notFound");
  const found = findExcerpt(copy.text, passage.exact);
  if (found.as === "not_there") return refuse("wordsNotInCopy");
  const words = copy.text.slice(found.start, found.end);
  const locator = locatorAt(copy, found.start);
  return done({ passage, judgement: { stance, basis, primary, note }, found, words, locator });
}
