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

/** The pages that were published last, for the feeds of verdicts and corrections. */
export async function readPublicPages(_visitor: Visitor): Promise<PublicPage[]> {
  const publications = await database().publication.findMany({
    where: IS_PUBLIC,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: PAGES_IN_FEED,
    select: PUBLICATION,
  });
  return publicPagesOf(publications);
}
