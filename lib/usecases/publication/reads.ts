import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { FactBoxScreen } from "@/lib/domain/publication/fact-box";
import type { PublicPage } from "@/lib/domain/publication/public-page";
import { database } from "@/lib/platform/database/client";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";
import { claimsToChoose, TO_CHOOSE } from "./claims-to-choose";
import { PUBLIC_ASSESSMENT, PUBLIC_CLAIM } from "./public-claim";
import { PUBLICATION, publicPagesOf } from "./public-page";
import { publisher } from "./publisher";
import { standingPublication } from "./standing";

const NAME = { select: { name: true } } as const;

/** The fact box of a story, for those who publish it. Null for everybody else. */
export async function readFactBox(actor: Actor, storyId: string): Promise<FactBoxScreen | null> {
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      title: true,
      ...selectSubject(actor),
      factBox: {
        select: {
          ...{ version: true, slug: true, headline: true, intro: true, unanswered: true },
          claims: { orderBy: { position: "asc" }, select: { claimId: true, explanation: true } },
          holds: {
            where: { liftedAt: null },
            take: 1,
            select: { reason: true, placedAt: true, placedBy: NAME },
          },
          publications: {
            orderBy: { number: "desc" },
            take: 1,
            select: { number: true, publishedBy: NAME, endedAt: true, ...PUBLICATION },
          },
        },
      },
    },
  });
  if (!story) return null;
  const subject = storySubject(story);
  const may = {
    publish: can(actor, "story.publish", subject),
    hold: can(actor, "story.hold", subject),
    liftHold: can(actor, "story.liftHold", subject),
  };
  if (!may.hold) return null;
  const saved = story.factBox;
  const hold = saved?.holds[0];
  const last = saved?.publications[0];
  const found = await database().claim.findMany({
    where: {
      placements: { some: { storyId } },
      OR: [{ stage: "signed_off" }, { id: { in: saved?.claims.map(({ claimId }) => claimId) ?? [] } }],
    },
    orderBy: { number: "asc" },
    take: CLAIMS_AT_MOST,
    select: TO_CHOOSE,
  });
  return {
    story: { title: story.title, restricted: story.restricted },
    box: saved && {
      ...{ version: saved.version, slug: saved.slug, headline: saved.headline, intro: saved.intro },
      ...{ unanswered: saved.unanswered, claims: saved.claims },
    },
    claims: claimsToChoose(found),
    standing: saved && last && last.endedAt === null ? await standingPublication(last, saved, found) : null,
    wasPublished: last !== undefined,
    host: publisher().host,
    hold: hold ? { by: hold.placedBy.name, at: hold.placedAt.toISOString(), reason: hold.reason } : null,
    may,
  };
}

const CLAIMS_AT_MOST = 2_000;

/** The page as it would read if it were published now, as it was saved. Null where there is none, or not for the actor. */
export async function readFactBoxPreview(actor: Actor, storyId: string): Promise<PublicPage | null> {
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      ...selectSubject(actor),
      factBox: {
        select: {
          ...{ headline: true, intro: true, unanswered: true, updatedAt: true },
          ...PUBLICATION.factBox.select,
          claims: {
            orderBy: { position: "asc" },
            select: {
              explanation: true,
              claim: { select: { ...PUBLIC_CLAIM, signedAssessment: { select: PUBLIC_ASSESSMENT } } },
            },
          },
        },
      },
    },
  });
  if (!story?.factBox) return null;
  if (!can(actor, "story.publish", storySubject(story))) return null;
  const { headline, intro, unanswered, updatedAt, claims, ...factBox } = story.factBox;
  const placed = claims.flatMap(({ explanation, claim: { signedAssessment: assessment, ...claim } }) =>
    assessment ? [{ explanation, claim, assessment }] : [],
  );
  const asPublished = { headline, intro, unanswered, publishedAt: updatedAt, factBox, claims: placed };
  const [page] = await publicPagesOf([asPublished]);
  return page ?? null;
}
