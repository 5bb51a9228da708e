import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import { isId } from "@/lib/domain/ids";
import { ADDRESS_PROBLEM_WORDS } from "@/lib/domain/sources/address-words";
import { readAddress } from "@/lib/domain/sources/canonical-address";
import { guessOutletName, guessSourceKind } from "@/lib/domain/sources/first-guess";
import type {
  ClaimOnSource,
  Page,
  RecognisedAddress,
  SourceChoice,
  SourceDossier,
  SourceRow,
} from "@/lib/domain/sources/source-shapes";
import type { SourceKind } from "@/lib/domain/sources/vocabulary";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { likeText } from "../search-text";
import { visibleOutlets, visiblePassages, visibleSources, visibleStories } from "../stories/visible";
import { passagesWithUses } from "./dossier";
import { matching } from "./matching";
import { SOURCE_CHOICE, selectRow, withUses } from "./source-rows";

export const SOURCES_PER_PAGE = 50;

type Filter = {
  /** Words of the title, authors, outlet; or an address in any spelling. */
  query?: string;
  /** Id of an outlet. */
  outlet?: string | null;
  kind?: SourceKind | null;
  /** Last id of the page before. */
  after?: string | null;
};

/** Sources that match, newest first. */
export async function readSources(actor: Actor, filter: Filter = {}): Promise<Page<SourceRow>> {
  const { query = "", outlet, kind, after } = filter;
  if (!can(actor, "source.read") || (outlet && !isId(outlet))) return { rows: [], total: 0, after: null };
  const where = {
    AND: [visibleSources(actor), matching(query), outlet ? { outletId: outlet } : {}, kind ? { kind } : {}],
  };
  return pageOfSources(actor, where, after);
}

/** The sources that claims of a story rest on, newest first. None for a story that the actor may not see. */
export async function readStorySources(
  actor: Actor,
  storyId: string,
  after?: string | null,
): Promise<Page<SourceRow>> {
  if (!can(actor, "source.read") || !isId(storyId)) return { rows: [], total: 0, after: null };
  const inStory = { placements: { some: { storyId, story: visibleStories(actor) } } };
  return pageOfSources(
    actor,
    { passages: { some: { evidence: { some: { claim: inStory } } } } },
    after,
    storyId,
  );
}

const CLAIMS_ON_SOURCES = 2_000;

/** For each of these sources, the claims of a story that rest on it, by number: one query for all. */
export async function readClaimsOnSources(
  actor: Actor,
  storyId: string,
  sourceIds: string[],
): Promise<Map<string, ClaimOnSource[]>> {
  if (!can(actor, "source.read") || !isId(storyId)) return new Map();
  const found = await database().evidence.findMany({
    where: {
      passage: { sourceId: { in: sourceIds } },
      claim: { placements: { some: { storyId, story: visibleStories(actor) } } },
    },
    orderBy: [{ claim: { number: "asc" } }, { id: "asc" }],
    take: CLAIMS_ON_SOURCES,
    select: {
      stance: true,
      passage: { select: { sourceId: true } },
      claim: { select: { number: true, wording: true } },
    },
  });
  const claims = new Map<string, ClaimOnSource[]>();
  for (const { stance, claim, passage } of found) {
    const ofSource = claims.get(passage.sourceId) ?? [];
    claims.set(passage.sourceId, [...ofSource, { ...claim, stance }]);
  }
  return claims;
}

async function pageOfSources(
  actor: Actor,
  where: Prisma.SourceWhereInput,
  after: string | null | undefined,
  storyId?: string,
): Promise<Page<SourceRow>> {
  const [total, found] = await Promise.all([
    database().source.count({ where }),
    database().source.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: SOURCES_PER_PAGE + 1,
      ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
      select: selectRow(actor),
    }),
  ]);
  const page = found.slice(0, SOURCES_PER_PAGE);
  const rows = await withUses(actor, page, storyId);
  return { rows, total, after: found.length > SOURCES_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}

export const PASSAGES_TO_CHOOSE = 20;

/** The passages of a source that a person may choose again, newest first. */
export async function readPassagesOf(
  actor: Actor,
  sourceId: string,
): Promise<(PassageFacts & { id: string })[]> {
  if (!can(actor, "source.read") || !isId(sourceId)) return [];
  return database().passage.findMany({
    where: { sourceId, wholeWork: false, ...visiblePassages(actor) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PASSAGES_TO_CHOOSE,
    select: { id: true, wholeWork: true, exact: true, paraphrased: true, locatorKind: true, locator: true },
  });
}

export const SOURCES_TO_CHOOSE = 20;

/** Sources to choose from while a title, an outlet or an address is being typed, newest first. */
export async function findSources(actor: Actor, text: string): Promise<SourceChoice[]> {
  if (!can(actor, "source.read")) return [];
  return database().source.findMany({
    where: { AND: [visibleSources(actor), matching(text)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SOURCES_TO_CHOOSE,
    select: SOURCE_CHOICE,
  });
}

/** What an address tells while it is being typed: the source that it is already, or its outlet, known or likely. */
export async function recogniseAddress(actor: Actor, rawUrl: string): Promise<RecognisedAddress> {
  if (!can(actor, "source.read")) return { ok: false, sentence: "" };
  const address = readAddress(rawUrl);
  if (!address.ok) return { ok: false, sentence: ADDRESS_PROBLEM_WORDS[address.problem] };
  const { url, canonical, domain } = address;
  const [source, outlet] = await Promise.all([
    database().source.findFirst({
      where: { canonicalUrl: canonical, ...visibleSources(actor) },
      orderBy: { twin: "asc" },
      select: SOURCE_CHOICE,
    }),
    database().outlet.findFirst({
      where: { domain, ...visibleOutlets(actor) },
      select: { id: true, name: true },
    }),
  ]);
  const newOutletName = outlet ? "" : await freeOutletName(actor, domain);
  return { ok: true, url, domain, source, outlet, newOutletName, kind: guessSourceKind(domain) };
}

/** The likely name, unless an outlet of another domain has it: then the domain, and a person says if they are one. */
async function freeOutletName(actor: Actor, domain: string): Promise<string> {
  const name = guessOutletName(domain);
  const namesakes = await database().outlet.count({
    where: {
      name: { equals: likeText(name), mode: "insensitive" },
      domain: { not: null },
      ...visibleOutlets(actor),
    },
  });
  return namesakes === 0 ? name : domain;
}

/** A source with its passages and what each is evidence for. Null when there is none. */
export async function readSource(
  actor: Actor,
  sourceId: string,
  after?: string | null,
): Promise<SourceDossier | null> {
  if (!can(actor, "source.read") || !isId(sourceId)) return null;
  const source = await database().source.findFirst({
    where: { id: sourceId, ...visibleSources(actor) },
    select: {
      ...SOURCE_CHOICE,
      authors: true,
      language: true,
      version: true,
      createdAt: true,
      addedBy: { select: { name: true } },
    },
  });
  if (!source) return null;
  const { createdAt, addedBy, ...facts } = source;
  return {
    ...facts,
    addedBy: addedBy.name,
    addedAt: createdAt.toISOString(),
    passages: await passagesWithUses(actor, sourceId, after),
  };
}
