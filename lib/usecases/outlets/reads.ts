import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { isId } from "@/lib/domain/ids";
import type { OutletDossier, OutletRow, OutletUse, Page } from "@/lib/domain/sources/source-shapes";
import { database } from "@/lib/platform/database/client";
import { asUse, selectUse } from "../passages/uses";
import { likeText, searchText } from "../search-text";
import { visibleClaims, visibleOutlets, visibleSources } from "../stories/visible";

export const OUTLETS_PER_PAGE = 100;
export const USES_PER_PAGE = 50;

/** `after`: the last id of the page before. */
type Filter = { query?: string; after?: string | null };

/** Outlets by name, each with the number of its sources. */
export async function readOutlets(actor: Actor, filter: Filter = {}): Promise<Page<OutletRow>> {
  const { query = "", after } = filter;
  if (!can(actor, "outlet.read")) return { rows: [], total: 0, after: null };
  const words = searchText(query)
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 12)
    .map((word) => ({ contains: likeText(word), mode: "insensitive" as const }))
    .map((word) => ({ OR: [{ name: word }, { domain: word }, { ownerGroup: word }] }));
  const where = { AND: [visibleOutlets(actor), ...words] };
  const [total, found] = await Promise.all([
    database().outlet.count({ where }),
    database().outlet.findMany({
      where,
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: OUTLETS_PER_PAGE + 1,
      ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
      select: selectOutlet(actor),
    }),
  ]);
  const page = found.slice(0, OUTLETS_PER_PAGE);
  const rows = page.map(({ version: _, _count, ...outlet }) => ({ ...outlet, sources: _count.sources }));
  return { rows, total, after: found.length > OUTLETS_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** An outlet with the number of its sources; readSources lists them. Null when there is none. */
export async function readOutlet(actor: Actor, outletId: string): Promise<OutletDossier | null> {
  if (!can(actor, "outlet.read") || !isId(outletId)) return null;
  const outlet = await database().outlet.findFirst({
    where: { id: outletId, ...visibleOutlets(actor) },
    select: selectOutlet(actor),
  });
  if (!outlet) return null;
  const { _count, ...facts } = outlet;
  return { ...facts, sources: _count.sources };
}

function selectOutlet(actor: Actor) {
  return {
    id: true,
    name: true,
    domain: true,
    ownerGroup: true,
    version: true,
    _count: { select: { sources: { where: visibleSources(actor) } } },
  } as const;
}

/** What an outlet's sources support and where, newest first: of the claims that the actor may see. */
export async function readOutletUses(
  actor: Actor,
  outletId: string,
  after?: string | null,
): Promise<Page<OutletUse>> {
  if (!can(actor, "outlet.read") || !isId(outletId)) return { rows: [], total: 0, after: null };
  const where = { passage: { source: { outletId } }, claim: visibleClaims(actor) };
  const [total, found] = await Promise.all([
    database().evidence.count({ where }),
    database().evidence.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: USES_PER_PAGE + 1,
      ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
      select: {
        ...selectUse(actor),
        passage: {
          select: {
            wholeWork: true,
            exact: true,
            paraphrased: true,
            locatorKind: true,
            locator: true,
            source: { select: { id: true, title: true } },
          },
        },
      },
    }),
  ]);
  const page = found.slice(0, USES_PER_PAGE);
  const rows = page.map(({ passage: { source, ...passage }, ...evidence }) => ({
    ...asUse(evidence),
    source,
    passage,
  }));
  return { rows, total, after: found.length > USES_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}
