import { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { isId } from "@/lib/domain/ids";
import { findSuggestions, type SourceRead } from "@/lib/domain/lineage/find-suggestions";
import { type Suggestion, suggestionKey } from "@/lib/domain/lineage/suggestion";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { visibleClaims, visiblePassages, visibleSources } from "../stories/visible";
import { readableSources } from "../stories/visible-captures";
import type { DismissSuggestion } from "./schema";

/** As much of a saved copy as is read for suggestions, in UTF-16 units: credits stand at the beginning or the end. */
const TEXT_READ = 100_000;
const SOURCES_READ = 60;
const SOURCES_KNOWN = 300;
const EDGES_READ = 2_000;

/**
 * What software suggests the sources of a claim's evidence rely on, each with its reason. Nothing counts until a person
 * accepts it. What was turned down, and what is said already, is left out. Only sources that the actor may see.
 */
export async function readSuggestions(actor: Actor, claimId: string): Promise<Suggestion[]> {
  if (!can(actor, "claim.read") || !isId(claimId)) return [];
  const stance = { in: ["supports" as const, "supports_in_part" as const, "refutes" as const] };
  const evidence = { some: { claimId, claim: visibleClaims(actor), stance } };
  const onClaim = { passages: { some: { evidence } } };
  const sources = await readSources(actor, { AND: [visibleSources(actor), onClaim] }, SOURCES_READ);
  if (sources.length === 0) return [];
  const ids = sources.map(({ id }) => id);
  const others = await database().source.findMany({
    where: { AND: [visibleSources(actor), { id: { notIn: ids }, outletId: { not: null } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SOURCES_KNOWN,
    select: KNOWN,
  });
  const known = [...sources, ...others.map((source) => ({ ...asRead(source), texts: [], links: [] }))];
  const found = findSuggestions(sources, known);
  const outlets = new Map(known.map(({ id, outlet }) => [id, outlet?.id ?? id]));
  return withoutAnswered(found, (sourceId) => outlets.get(sourceId) ?? sourceId);
}

/** Turns a suggestion down: it is not made again, to anybody. Turning it down twice is the same. */
export async function dismissSuggestion(actor: Actor, input: DismissSuggestion): Promise<Result> {
  if (!can(actor, "lineage.say")) return refuse({ code: "notAllowed", permission: "lineage.say" });
  return inTransaction(async (tx) => {
    const seen = await tx.source.count({
      where: { AND: [{ id: { in: [input.fromSourceId, input.toSourceId] } }, visibleSources(actor)] },
    });
    if (seen < 2) return refuse("notFound");
    await tx.lineageDismissal.createMany({
      data: [{ suggestion: suggestionKey(input), dismissedById: actor.personId }],
      skipDuplicates: true,
    });
    return done();
  });
}

async function readSources(
  actor: Actor,
  where: Prisma.SourceWhereInput,
  take: number,
): Promise<SourceRead[]> {
  const found = await database().source.findMany({
    where,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take,
    select: {
      ...KNOWN,
      passages: {
        where: { wholeWork: false, ...visiblePassages(actor) },
        orderBy: { id: "asc" },
        take: 50,
        select: { exact: true },
      },
    },
  });
  // Not of confidential sources, not even for their confidants: what is accepted says to everybody why (G10).
  const open = await database().source.findMany({
    where: { AND: [{ id: { in: found.map(({ id }) => id) }, confidential: false }, readableSources(actor)] },
    select: { id: true },
  });
  const captures = await newestCopies(open.map(({ id }) => id));
  const copies = new Map(captures.map((capture) => [capture.sourceId, capture]));
  return found.map(({ passages, ...source }) => {
    const copy = copies.get(source.id);
    return {
      ...asRead(source),
      texts: [...(copy ? [copy.text] : []), ...passages.map(({ exact }) => exact)],
      links: addressesIn(copy?.links),
    };
  });
}

/** A credit names an outlet, not one of its reports: relying on one of them answers it. */
async function withoutAnswered(
  found: Suggestion[],
  outletOf: (sourceId: string) => string,
): Promise<Suggestion[]> {
  const dismissed = await database().lineageDismissal.findMany({
    where: { suggestion: { in: found.map(suggestionKey) } },
    select: { suggestion: true },
  });
  const edges = await database().lineageEdge.findMany({
    where: {
      takenBackAt: null,
      fromPassage: { sourceId: { in: found.map(({ fromSourceId }) => fromSourceId) } },
    },
    take: EDGES_READ,
    select: {
      fromPassage: { select: { sourceId: true } },
      toPassage: { select: { sourceId: true, source: { select: { outletId: true } } } },
    },
  });
  const origins = await database().sameOrigin.findMany({
    where: {
      takenBackAt: null,
      members: { some: { passage: { sourceId: { in: found.map(({ fromSourceId }) => fromSourceId) } } } },
    },
    take: EDGES_READ,
    select: { members: { select: { passage: { select: { sourceId: true } } } } },
  });
  const groups = origins.map(({ members }) => new Set(members.map(({ passage }) => passage.sourceId)));
  const isOne = ({ fromSourceId, toSourceId }: Suggestion) =>
    groups.some((group) => group.has(fromSourceId) && group.has(toSourceId));
  const no = new Set(dismissed.map(({ suggestion }) => suggestion));
  const said = new Set(
    edges.map(
      ({ fromPassage, toPassage: { sourceId, source } }) =>
        `${fromPassage.sourceId}:${source.outletId ?? sourceId}`,
    ),
  );
  return found.filter(
    (suggestion) =>
      !no.has(suggestionKey(suggestion)) &&
      !isOne(suggestion) &&
      !said.has(`${suggestion.fromSourceId}:${outletOf(suggestion.toSourceId)}`),
  );
}

const KNOWN = {
  id: true,
  title: true,
  url: true,
  authors: true,
  outlet: { select: { id: true, name: true, domain: true, ownerGroup: true } },
} as const;

type Known = {
  id: string;
  title: string;
  url: string | null;
  authors: string;
  outlet: { id: string; name: string; domain: string | null; ownerGroup: string } | null;
};

function asRead({ id, title, url, authors, outlet }: Known) {
  return { id, title, url: url ?? "", authors, outlet: outlet ?? null };
}

/** The addresses that a saved copy links, with the words of each link beside them. */
function addressesIn(links: unknown): string[] {
  const { success, data } = LINKS.safeParse(links);
  return success ? data.map(({ address }) => address) : [];
}

const LINKS = z.array(z.object({ address: z.string() }));

/** The newest copy of each source, its text as far as it is read: not every copy's whole text. */
function newestCopies(sourceIds: string[]) {
  return database().$queryRaw<{ sourceId: string; text: string; links: unknown }[]>`
    select distinct on ("sourceId") "sourceId", left("text", ${TEXT_READ}::int) as "text", "links" from "Capture"
    where "sourceId" = any(${sourceIds}::uuid[]) order by "sourceId", "capturedAt" desc, "id" desc`;
}
