import type { Actor } from "@/lib/domain/access/actor";
import { pagePath } from "@/lib/domain/publication/public-address";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { identitySaidInStory } from "../identities/guard";
import { visibleClaims } from "../stories/visible";
import { lockFactBox, storyToPublish } from "./load";
import type { SaveFactBox } from "./schema";

/**
 * Saves what the story's fact box is to say. Nothing of it is public before it is published. Refused where it says who a
 * confidential source of the story is, as far as the actor knows it (G10).
 */
export async function saveFactBox(actor: Actor, input: SaveFactBox): Promise<Result<{ version: number }>> {
  try {
    return await inTransaction(async (tx) => {
      const story = await storyToPublish(tx, actor, input.storyId, "story.publish");
      if (!story.ok) return story;
      const said = await identitySaidInStory(tx, actor, input.storyId, textsOf(input));
      if (said) return refuse(said);
      if (!(await areInStory(tx, actor, input))) return refuse("notFound");
      return (await lockFactBox(tx, input.storyId)) ? change(tx, actor, input) : create(tx, actor, input);
    });
  } catch (error) {
    const constraint = uniqueViolation(error);
    if (constraint?.includes("slug")) return refuse("publicAddressTaken");
    // Two people prepared it for the first time at once: the second is told what the first saved.
    if (constraint?.includes("FactBox_pkey")) return saveFactBox(actor, input);
    throw error;
  }
}

async function create(
  tx: Transaction,
  actor: Actor,
  input: SaveFactBox,
): Promise<Result<{ version: number }>> {
  const { storyId, version: _, claims, ...fields } = input;
  await tx.factBox.create({
    data: { storyId, ...fields, claims: { create: rowsOf(claims) } },
    select: { storyId: true },
  });
  await appendEvent(tx, actor, { kind: "factBox.prepared", storyId, after: await factsOf(tx, input) });
  return done({ version: 1 });
}

async function change(
  tx: Transaction,
  actor: Actor,
  input: SaveFactBox,
): Promise<Result<{ version: number }>> {
  const { storyId, version, claims, ...fields } = input;
  const before = await tx.factBox.findUniqueOrThrow({
    where: { storyId },
    select: {
      ...{ headline: true, slug: true, intro: true, unanswered: true, version: true },
      claims: { orderBy: { position: "asc" }, select: { claimId: true, explanation: true } },
      publications: { take: 1, select: { id: true } },
    },
  });
  if (before.publications.length > 0 && before.slug !== fields.slug) return refuse("publicAddressFixed");
  const facts = await factsOf(tx, before);
  const changed = changedFields(facts, await factsOf(tx, input));
  const isSame = changed === null && JSON.stringify(before.claims) === JSON.stringify(claims);
  if (isSame) return done({ version: before.version });
  if (before.version !== version)
    return refuse(await changedMeanwhile(tx, { storyId }, facts, before.version, ["factBox.prepared"]));
  await tx.factBox.update({
    where: { storyId },
    data: { ...fields, version: { increment: 1 } },
    select: { storyId: true },
  });
  await tx.factBoxClaim.deleteMany({ where: { storyId } });
  await tx.factBoxClaim.createMany({ data: rowsOf(claims).map((row) => ({ storyId, ...row })) });
  await appendEvent(tx, actor, { kind: "factBox.prepared", storyId, ...changed });
  return done({ version: version + 1 });
}

function rowsOf(claims: SaveFactBox["claims"]) {
  return claims.map((claim, position) => ({ ...claim, position }));
}

function textsOf({ headline, intro, unanswered, claims }: SaveFactBox): string[] {
  return [headline, intro, ...unanswered, ...claims.map(({ explanation }) => explanation)];
}

type Said = Pick<SaveFactBox, "headline" | "slug" | "intro" | "unanswered"> & {
  claims: { claimId: string }[];
};

/** As history and the comparison after somebody else saved have it. */
async function factsOf(tx: Transaction, { headline, slug, intro, unanswered, claims }: Said) {
  const numbers = await tx.claim.findMany({
    where: { id: { in: claims.map(({ claimId }) => claimId) } },
    select: { id: true, number: true },
  });
  const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
  return {
    headline,
    publicAddress: pagePath(slug),
    intro,
    unanswered,
    claims: claims.map(({ claimId }) => `C-${numberOf.get(claimId)}`),
  };
}

async function areInStory(tx: Transaction, actor: Actor, { storyId, claims }: SaveFactBox): Promise<boolean> {
  const ids = claims.map(({ claimId }) => claimId);
  const where = { AND: [{ id: { in: ids } }, { placements: { some: { storyId } } }, visibleClaims(actor)] };
  return (await tx.claim.count({ where })) === ids.length;
}
