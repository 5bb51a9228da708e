import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { parseClaimReference } from "@/lib/domain/claims/reference";
import { SEARCH_FROM, type SearchHits } from "@/lib/domain/search/hits";
import { database } from "@/lib/platform/database/client";
import { containsWords, likeText, searchText } from "../search-text";
import { visibleClaims, visibleOutlets, visibleSources, visibleStories } from "../stories/visible";

/** So many of each: who wants more goes to the list and filters there. */
export const HITS_EACH = 8;

/**
 * The newest claims, stories and sources, and the outlets, that have every word, of what the actor may see.
 * A reference finds its claim first.
 */
export async function readSearchHits(actor: Actor, typed: string): Promise<SearchHits> {
  const text = searchText(typed);
  if (!can(actor, "newsroom.search") || text.length < SEARCH_FROM) return NOTHING;
  const words = containsWords(text);
  const [exact, claims, stories, sources, outlets] = await Promise.all([
    findByReference(actor, text),
    database().claim.findMany({
      where: { AND: [visibleClaims(actor), ...words.map((wording) => ({ wording }))] },
      orderBy: { number: "desc" },
      take: HITS_EACH,
      select: CLAIM,
    }),
    database().story.findMany({
      where: { AND: [visibleStories(actor), ...words.map((title) => ({ title }))] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: HITS_EACH,
      select: { id: true, title: true },
    }),
    database().source.findMany({
      where: { AND: [visibleSources(actor), ...words.map((title) => ({ title }))] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: HITS_EACH,
      select: { id: true, title: true, kind: true, outlet: { select: { name: true } } },
    }),
    database().outlet.findMany({
      where: {
        AND: [
          visibleOutlets(actor),
          {
            OR: [
              { AND: words.map((name) => ({ name })) },
              { domain: { contains: likeText(text.toLowerCase()) } },
            ],
          },
        ],
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: HITS_EACH,
      select: { id: true, name: true, domain: true },
    }),
  ]);
  const others = claims.filter(({ number }) => number !== exact?.number);
  return {
    claims: [...(exact ? [exact] : []), ...others].slice(0, HITS_EACH),
    stories,
    sources: sources.map(({ outlet, ...source }) => ({ ...source, outlet: outlet?.name ?? "" })),
    outlets: outlets.map(({ domain, ...outlet }) => ({ ...outlet, domain: domain ?? "" })),
  };
}

const NOTHING: SearchHits = { claims: [], stories: [], sources: [], outlets: [] };

const CLAIM = { number: true, wording: true, verdict: true, stage: true } as const;

async function findByReference(actor: Actor, text: string) {
  const number = parseClaimReference(text);
  if (number === null) return null;
  return database().claim.findFirst({ where: { AND: [{ number }, visibleClaims(actor)] }, select: CLAIM });
}
