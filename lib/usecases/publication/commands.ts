import type { Actor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import { pagePath } from "@/lib/domain/publication/public-address";
import { sayNotPublishable, whyNotPublishable } from "@/lib/domain/publication/what-stands";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { identitySaidInStory } from "../identities/guard";
import { PUBLISHABLE, publishableFacts } from "../stories/publishable";
import { lockFactBox, storyToPublish } from "./load";
import type { PublishFactBox, TakeDown } from "./schema";

/**
 * Publishes the fact box as it was saved: from then on everybody reads it. Every claim in it is signed off, its legal risk
 * cleared, its reply asked for (G7, G8, G12); the sign-offs that it stands by are kept with it. The same request twice
 * publishes once.
 */
export async function publishFactBox(actor: Actor, input: PublishFactBox): Promise<Result> {
  const { storyId, version, restrictedIsMeant, requestId } = input;
  try {
    return await inTransaction(async (tx) => {
      const story = await storyToPublish(tx, actor, storyId, "story.publish");
      if (!story.ok) return story;
      if (!(await lockFactBox(tx, storyId))) return refuse("nothingToPublish");
      if (await isDone(tx, actor, requestId)) return done();
      if (story.value.restricted && !restrictedIsMeant) return refuse("restrictedNotMeant");
      const box = await tx.factBox.findUniqueOrThrow({ where: { storyId }, select: BOX });
      const { slug, headline, intro, unanswered, claims } = box;
      if (box.version !== version)
        return refuse(
          await changedMeanwhile(tx, { storyId }, { headline, intro }, box.version, ["factBox.prepared"]),
        );
      if (box.holds.length > 0) return refuse("underLegalHold");
      if (claims.length === 0 && unanswered.length === 0) return refuse("nothingToPublish");
      // Who is confidential may have come to be known, or to be asked, since the words were saved.
      const texts = [headline, intro, ...unanswered, ...claims.map(({ explanation }) => explanation)];
      const said = await identitySaidInStory(tx, actor, storyId, texts);
      if (said) return refuse(said);
      const why = claims.flatMap(({ claim }) => notPublishable(claim, storyId));
      if (why.length > 0) return refuse({ code: "claimsNotPublishable", why });

      await endStanding(tx, actor, storyId, "");
      const number = 1 + (box.publications[0]?.number ?? 0);
      const published = { headline, intro, unanswered };
      await tx.publication.create({
        data: {
          ...published,
          ...{ storyId, number, requestId, publishedById: actor.personId },
          claims: { create: claims.flatMap(asPublished) },
        },
        select: { id: true },
      });
      const references = claims.map(({ claim }) => claimReference(claim.number));
      const after = { ...published, number, publicAddress: pagePath(slug), claims: references };
      await appendEvent(tx, actor, { kind: "factBox.published", storyId, after });
      return done();
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("requestId") && (await isDone(database(), actor, requestId)))
      return done();
    throw error;
  }
}

/** Ends what is public of the story, at once. */
export async function takeDownFactBox(actor: Actor, { storyId, reason }: TakeDown): Promise<Result> {
  return inTransaction(async (tx) => {
    const story = await storyToPublish(tx, actor, storyId, "story.publish");
    if (!story.ok) return story;
    if (!(await lockFactBox(tx, storyId))) return refuse("notPublished");
    if ((await endStanding(tx, actor, storyId, reason)) === 0) return refuse("notPublished");
    await appendEvent(tx, actor, { kind: "factBox.takenDown", storyId, reason });
    return done();
  });
}

const BOX = {
  ...{ slug: true, headline: true, intro: true, unanswered: true, version: true },
  claims: {
    orderBy: { position: "asc" },
    select: {
      explanation: true,
      position: true,
      claim: {
        select: {
          ...PUBLISHABLE,
          ...{ id: true, number: true, signedAssessmentId: true },
          placements: { select: { storyId: true } },
        },
      },
    },
  },
  publications: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
  holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
} as const;

type BoxClaim = {
  explanation: string;
  position: number;
  claim: Parameters<typeof publishableFacts>[0] & {
    id: string;
    number: number;
    signedAssessmentId: string | null;
    placements: { storyId: string }[];
  };
};

function notPublishable(claim: BoxClaim["claim"], storyId: string): string[] {
  const reference = claimReference(claim.number);
  if (!claim.placements.some((placement) => placement.storyId === storyId))
    return [`${reference} does not stand in this story any more.`];
  const reasons = whyNotPublishable({ ...claim, ...publishableFacts(claim) });
  return reasons.length > 0 ? [sayNotPublishable(reference, reasons)] : [];
}

function asPublished({ claim, position, explanation }: BoxClaim) {
  const { id: claimId, signedAssessmentId: assessmentId } = claim;
  return assessmentId === null ? [] : [{ claimId, assessmentId, position, explanation }];
}

async function endStanding(
  tx: Transaction,
  actor: Actor,
  storyId: string,
  endReason: string,
): Promise<number> {
  const { count } = await tx.publication.updateMany({
    where: { storyId, endedAt: null },
    data: { endedAt: new Date(), endedById: actor.personId, endReason },
  });
  return count;
}

async function isDone(from: Transaction, actor: Actor, requestId: string): Promise<boolean> {
  return (await from.publication.count({ where: { requestId, publishedById: actor.personId } })) > 0;
}
