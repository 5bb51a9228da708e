import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { groundedNodes } from "@/lib/domain/corroboration/item-origins";
import { type SaidOrigins, saidOrigins } from "@/lib/domain/corroboration/said-origins";
import { isId } from "@/lib/domain/ids";
import type { ClaimLineage, LineagePassage } from "@/lib/domain/lineage/claim-lineage";
import { lineageGraph, worksOf } from "@/lib/domain/lineage/lineage-rows";
import { sourceName } from "@/lib/domain/sources/source-name";
import { database, type Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { visibleClaims, visiblePassages, visibleSources } from "../stories/visible";
import { namedOnClaim, OPEN_CLAIM } from "./nameable";
import { type NamedRows, readLineageRows } from "./rows";

/** What is told: sources by their names, the words of what is evidence of these claims, and of what shows an edge. */
type Told = {
  sources: Prisma.SourceWhereInput;
  claims: Prisma.ClaimWhereInput;
  passages: Prisma.PassageWhereInput;
};

/** Where a claim's evidence comes from, as far as it is said. Null for a claim that the actor may not see. */
export async function readClaimLineage(actor: Actor, claimId: string): Promise<ClaimLineage | null> {
  return readLineage(database(), actor, claimId, {
    ...{ sources: visibleSources(actor), claims: visibleClaims(actor), passages: visiblePassages(actor) },
  });
}

/** The same for what is read by others than the actor: it tells nothing of other restricted stories. */
export async function readLineageToFile(
  tx: Transaction,
  actor: Actor,
  claimId: string,
): Promise<ClaimLineage | null> {
  const claims = { AND: [visibleClaims(actor), { OR: [{ id: claimId }, OPEN_CLAIM] }] };
  const sources = { AND: [visibleSources(actor), namedOnClaim(claimId)] };
  return readLineage(tx, actor, claimId, {
    sources,
    claims,
    passages: { evidence: { some: { claim: claims } } },
  });
}

async function readLineage(
  db: Transaction,
  actor: Actor,
  claimId: string,
  told: Told,
): Promise<ClaimLineage | null> {
  if (!can(actor, "claim.read") || !isId(claimId)) return null;
  const evidence = await db.evidence.findMany({
    where: {
      ...{ claimId, claim: visibleClaims(actor) },
      stance: { in: ["supports", "supports_in_part", "refutes"] },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { passageId: true, stance: true },
  });
  if (evidence.length === 0) return null;
  const of = (...stances: string[]) =>
    evidence.flatMap(({ passageId, stance }) => (stances.includes(stance) ? [passageId] : []));
  const items = { supports: of("supports"), inPart: of("supports_in_part"), refutes: of("refutes") };
  const all = evidence.map(({ passageId }) => passageId);
  const rows = await readLineageRows(db, all, told.sources);
  const count = (ids: string[]) => saidOrigins(lineageGraph(rows, ids), rows.names);
  const [exact, narrower, against] = [
    count(items.supports),
    count(of("supports", "supports_in_part")),
    count(items.refutes),
  ];
  const decisive = items.supports.length > 0 ? exact : narrower;
  return {
    ...(await details(db, told, rows, new Set(decisive.independence.singlePointsOfFailure))),
    items,
    ...{ exact: inNames(exact), narrower: inNames(narrower), against: inNames(against) },
  };
}

function inNames({ independence: _, ...origins }: ReturnType<typeof saidOrigins>): SaidOrigins {
  return origins;
}

async function details(
  db: Transaction,
  told: Told,
  rows: NamedRows,
  singlePoints: ReadonlySet<string>,
): Promise<Pick<ClaimLineage, "passages" | "edges" | "oneOrigins">> {
  const ids = rows.passages.map(({ id }) => id);
  const works = worksOf(rows);
  const origins = groundedNodes(lineageGraph(rows, []));
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
        note: found?.lineage?.note ?? "",
      };
    }),
    edges: edges.map(
      ({ fromPassageId: from, toPassageId: to, assertedBy, assertedAt, shownById, ...edge }) => ({
        ...{ ...edge, from, to, by: assertedBy.name, at: assertedAt.toISOString() },
        note: isReadable(from) && isReadable(to) ? edge.note : "",
        shownBy: words.get(shownById ?? "") ?? "",
      }),
    ),
    oneOrigins: groups.map(({ members, assertedBy, assertedAt, ...origin }) => {
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
