import type { Visitor } from "@/lib/domain/access/actor";
import type { PublicPage } from "@/lib/domain/publication/public-page";
import { SLUG } from "@/lib/domain/publication/slug";
import { database } from "@/lib/platform/database/client";
import { IS_PUBLIC, PUBLICATION, publicPagesOf } from "./public-page";

export type PublicAnswer =
  | { is: "page"; page: PublicPage }
  /** It was public once. Whether it was taken down or is held is nobody's business. */
  | { is: "gone" }
  | { is: "nothing" };

/** The fact box at an address, as everybody reads it. Asked anew each time: what was taken down or held is gone with the next request. */
export async function readPublicPage(_visitor: Visitor, slug: string): Promise<PublicAnswer> {
  if (!SLUG.test(slug)) return { is: "nothing" };
  const publication = await database().publication.findFirst({
    where: { ...IS_PUBLIC, factBox: { ...IS_PUBLIC.factBox, slug } },
    select: PUBLICATION,
  });
  const [page] = publication ? await publicPagesOf([publication]) : [];
  if (page) return { is: "page", page };
  const once = await database().publication.count({ where: { factBox: { slug } } });
  return once > 0 ? { is: "gone" } : { is: "nothing" };
}

const PAGES_IN_FEED = 50;

/**
 * The pages that feeds of verdicts and corrections are made of: those that were published last, and those that have
 * changed last, however old they are. Newest first.
 */
export async function readPublicPages(_visitor: Visitor, most = PAGES_IN_FEED): Promise<PublicPage[]> {
  const ids = [await lastPublished(most), await lastCorrected(most), await lastReopened(most)].flat();
  const publications = await database().publication.findMany({
    where: { ...IS_PUBLIC, id: { in: [...new Set(ids)] } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: ids.length,
    select: PUBLICATION,
  });
  return publicPagesOf(publications);
}

async function lastPublished(most: number): Promise<string[]> {
  const found = await database().publication.findMany({
    where: IS_PUBLIC,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

async function lastCorrected(most: number): Promise<string[]> {
  const found = await database().correction.findMany({
    where: { claim: { published: { some: { publication: IS_PUBLIC } } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
    select: { claim: { select: STANDS_ON } },
  });
  return found.flatMap(({ claim }) => claim.published.map(({ publicationId }) => publicationId));
}

/** A verdict that is taken back changes its claim, and is told as well. */
async function lastReopened(most: number): Promise<string[]> {
  const found = await database().claim.findMany({
    where: { published: { some: { publication: IS_PUBLIC } }, stage: { not: "signed_off" } },
    orderBy: [{ updatedAt: "desc" }, { number: "desc" }],
    take: most,
    select: STANDS_ON,
  });
  return found.flatMap(({ published }) => published.map(({ publicationId }) => publicationId));
}

/** A claim stands on a page or two. */
const STANDS_ON = {
  published: { where: { publication: IS_PUBLIC }, take: PAGES_IN_FEED, select: { publicationId: true } },
} as const;
