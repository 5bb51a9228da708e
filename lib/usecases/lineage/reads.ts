import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { groundedNodes } from "@/lib/domain/corroboration/item-origins";
import { type SaidOrigins, saidOrigins } from "@/lib/domain/corroboration/said-origins";
import { isId } from "@/lib/domain/ids";
import type { ClaimLineage, LineagePassage } from "@/lib/domain/lineage/claim-lineage";
import { lineageGraph, worksOf } from "@/lib/domain/lineage/lineage-rows";
import { rowsBehind } from "@/lib/domain/lineage/rows-behind";
import { sourceName } from "@/lib/domain/sources/source-name";
import { database, type Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { visibleClaims, visiblePassages, visibleSources } from "../stories/visible";
import { OPEN_CLAIM, OPENLY_NAMED } from "./nameable";
import { type NamedRows, readLineageRows } from "./rows";

/** What is told: sources by their names, the words of what is evidence of these claims, and of what shows an edge. */
type Told = {
  sources: Prisma.SourceWhereInput;
  claims: Prisma.ClaimWhereInput;
  passages: Prisma.PassageWhereInput;
};

/** Where a claim's evidence comes from, as far as it is said. Null for a claim that the actor may not see. */
export async function readClaimLineage(actor: Actor, claimId: string): Promise<ClaimLineage | null> {
  if (!can(actor, "claim.read") || !isId(claimId)) return null;
  const seen = { id: claimId, ...visibleClaims(actor) };
  const lineages = await readLineages(database(), seen, {
    ...{ sources: visibleSources(actor), claims: visibleClaims(actor), passages: visiblePassages(actor) },
  });
  return lineages.get(claimId) ?? null;
}

/** The same of claims of a story, for what is read by others than the actor: it tells nothing of other restricted stories. */
export async function readLineagesToFile(
  tx: Transaction,
  actor: Actor,
  of: { storyId: string; claimIds: string[] },
): Promise<Map<string, ClaimLineage>> {
  const ofStory = { placements: { some: { storyId: of.storyId } } };
  const claims = { AND: [visibleClaims(actor), { OR: [ofStory, OPEN_CLAIM] }] };
  const named = { OR: [{ passages: { some: { evidence: { some: { claim: ofStory } } } } }, OPENLY_NAMED] };
  return readLineages(
    tx,
    { AND: [{ id: { in: of.claimIds } }, visibleClaims(actor)] },
    {
      ...{ claims, sources: { AND: [visibleSources(actor), named] } },
      passages: { evidence: { some: { claim: claims } } },
    },
  );
}

/** The lineage of each of the claims that has evidence for or against it, by the claim's id. */
async function readLineages(
  db: Transaction,
  claims: Prisma.ClaimWhereInput,
  told: Told,
): Promise<Map<string, ClaimLineage>> {
  const found = await db.evidence.findMany({
    where: { claim: claims, stance: { in: ["supports", "supports_in_part", "refutes"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { claimId: true, passageId: true, stance: true },
  });
  const byClaim = new Map<string, typeof found>();
  for (const item of found) byClaim.set(item.claimId, [...(byClaim.get(item.claimId) ?? []), item]);
  if (byClaim.size === 0) return new Map();
  const rows = await readLineageRows(db, [...new Set(found.map(({ passageId }) => passageId))], told.sources);
  const details = await readDetails(db, told, rows);
  return new Map(
    [...byClaim].map(([claimId, evidence]) => [claimId, lineageOf(evidence, rows, details)] as const),
  );
}

function lineageOf(
  evidence: readonly { passageId: string; stance: string }[],
  all: NamedRows,
  details: Details,
): ClaimLineage {
  const of = (...stances: string[]) =>
    evidence.flatMap(({ passageId, stance }) => (stances.includes(stance) ? [passageId] : []));
  const items = { supports: of("supports"), inPart: of("supports_in_part"), refutes: of("refutes") };
  const rows = rowsBehind(
    all,
    evidence.map(({ passageId }) => passageId),
  );
  const count = (ids: string[]) => saidOrigins(lineageGraph(rows, ids), rows.names);
  const [exact, narrower, against] = [
    count(items.supports),
    count(of("supports", "supports_in_part")),
    count(items.refutes),
  ];
  const decisive = items.supports.length > 0 ? exact : narrower;
  return {
    ...inDetail(rows, details, new Set(decisive.independence.singlePointsOfFailure)),
    items,
    ...{ exact: inNames(exact), narrower: inNames(narrower), against: inNames(against) },
  };
}

function inNames({ independence: _, ...origins }: ReturnType<typeof saidOrigins>): SaidOrigins {
  return origins;
}

type Details = Awaited<ReturnType<typeof readDetails>>;

/** What is told of the passages and of what is said of them. */
async function readDetails(db: Transaction, told: Told, rows: NamedRows) {
  const ids = rows.passages.map(({ id }) => id);
  const readable = await db.passage.findMany({
    where: { AND: [{ id: { in: ids } }, { source: told.sources }] },
    select: {
      ...{ id: true, exact: true, paraphrased: true },
      lineage: { select: { note: true } },
      source: {
        select: { id: true, title: true, kind: true, authors: true, outlet: { select: { name: true } } },
      },
      _count: { select: { evidence: { where: { claim: told.claims } } } },
    },
  });
  const edges = await db.lineageEdge.findMany({
    where: { fromPassageId: { in: ids }, takenBackAt: null },
    orderBy: { id: "asc" },
    select: EDGE,
  });
  const groups = await db.sameOrigin.findMany({
    where: { takenBackAt: null, members: { some: { passageId: { in: ids } } } },
    orderBy: { id: "asc" },
    select: ORIGIN,
  });
  const shownIds = edges.flatMap(({ shownById }) => shownById ?? []);
  const shown = await db.passage.findMany({
    where: { AND: [{ id: { in: shownIds } }, told.passages] },
    select: { id: true, exact: true },
  });
  const words = new Map(shown.map(({ id, exact }) => [id, exact]));
  const facts = new Map(readable.map((passage) => [passage.id, passage]));
  return { facts, edges, groups, words };
}

/** Those of the details that are of these rows, as they are shown. */
function inDetail(
  rows: NamedRows,
  { facts, edges, groups, words }: Details,
  singlePoints: ReadonlySet<string>,
): Pick<ClaimLineage, "passages" | "edges" | "oneOrigins"> {
  const works = worksOf(rows);
  const origins = groundedNodes(lineageGraph(rows, []));
  const isHere = new Set(rows.passages.map(({ id }) => id));
  const isReadable = (passageId: string) => facts.has(passageId);
  return {
    passages: rows.passages.map(({ id, wholeWork }): LineagePassage => {
      const found = facts.get(id);
      const source = found?.source;
      return {
        ...{ id, wholeWork, said: whatIsSaid(rows, id, wholeWork), inherits: works.get(id) ?? null },
        ...{ isOrigin: origins.has(id), isSinglePoint: singlePoints.has(id) },
        source: source ? { id: source.id, title: source.title, name: sourceName(source) } : null,
        paraphrased: found?.paraphrased ?? false,
        exact: found && found._count.evidence > 0 ? found.exact : "",
        note: found && (wholeWork || found._count.evidence > 0) ? (found.lineage?.note ?? "") : "",
      };
    }),
    edges: edges
      .filter(({ fromPassageId }) => isHere.has(fromPassageId))
      .map(({ fromPassageId: from, toPassageId: to, assertedBy, assertedAt, shownById, ...edge }) => ({
        ...{ ...edge, from, to, by: assertedBy.name, at: assertedAt.toISOString() },
        note: isReadable(from) && isReadable(to) ? edge.note : "",
        shownBy: words.get(shownById ?? "") ?? "",
      })),
    oneOrigins: groups
      .filter(({ members }) => members.some(({ passageId }) => isHere.has(passageId)))
      .map(({ members, assertedBy, assertedAt, ...origin }) => {
        const passageIds = members.map(({ passageId }) => passageId);
        const what = passageIds.every(isReadable) ? origin.what : "";
        return { ...origin, what, members: passageIds, by: assertedBy.name, at: assertedAt.toISOString() };
      }),
  };
}

function whatIsSaid(rows: NamedRows, id: string, wholeWork: boolean): LineagePassage["said"] {
  const statement = rows.statements.find(({ passageId }) => passageId === id);
  if (statement?.ownReporting) return "own_reporting";
  if (rows.reliesOn.some(({ from }) => from === id)) return "relies";
  if (statement) return statement.known ? "known" : "not_known";
  return wholeWork ? "nothing" : "inherits";
}

const EDGE = {
  id: true,
  fromPassageId: true,
  toPassageId: true,
  relation: true,
  note: true,
  assertedAt: true,
  shownById: true,
  assertedBy: { select: { name: true } },
} as const;

const ORIGIN = {
  id: true,
  what: true,
  assertedAt: true,
  assertedBy: { select: { name: true } },
  members: { orderBy: { passageId: "asc" }, select: { passageId: true } },
} as const;
