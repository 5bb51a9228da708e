import type { NodeName } from "@/lib/domain/corroboration/said-origins";
import type { LineageRows } from "@/lib/domain/lineage/lineage-rows";
import { sourceName } from "@/lib/domain/sources/source-name";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { passagesBehind } from "./reach";

export type NamedRows = LineageRows & { names: Map<string, NodeName> };

/**
 * What is said of these passages and of all that stands behind them. `nameable` are the sources whose names may be told to
 * whoever will read this: others are there without a name, since they count all the same.
 */
export async function readLineageRows(
  tx: Transaction,
  passageIds: readonly string[],
  nameable: Prisma.SourceWhereInput,
): Promise<NamedRows> {
  const ids = await passagesBehind(tx, passageIds);
  const where = { passageId: { in: ids } };
  const passages = await tx.passage.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "asc" },
    select: PASSAGE,
  });
  const statements = await tx.lineageStatement.findMany({ where, select: STATEMENT });
  const edges = await tx.lineageEdge.findMany({
    where: { fromPassageId: { in: ids }, takenBackAt: null },
    orderBy: { id: "asc" },
    select: { fromPassageId: true, toPassageId: true },
  });
  const origins = await tx.sameOrigin.findMany({
    where: { takenBackAt: null, members: { some: where } },
    orderBy: { id: "asc" },
    select: { members: { select: { passageId: true } } },
  });
  const sourceIds = [...new Set(passages.map(({ sourceId }) => sourceId))];
  const [named, kinds] = [
    await tx.source.findMany({ where: { AND: [{ id: { in: sourceIds } }, nameable] }, select: NAMED }),
    // Whether an origin is anonymous is counted (G2), also where its name is not for everyone.
    await tx.source.findMany({ where: { id: { in: sourceIds } }, select: KIND }),
  ];
  const names = new Map(named.map(({ id, ...source }) => [id, sourceName(source)]));
  const bySource = new Map(
    kinds.map(({ id, kind, confidential }) => [
      id,
      {
        name: names.get(id) ?? NOT_NAMED.name,
        anonymous: confidential || kind === "interview_anonymous",
      },
    ]),
  );
  return {
    ...{ passages, statements },
    reliesOn: edges.map(({ fromPassageId, toPassageId }) => ({ from: fromPassageId, to: toPassageId })),
    sameOrigin: origins.map(({ members }) => members.map(({ passageId }) => passageId)),
    names: new Map(passages.map(({ id, sourceId }) => [id, bySource.get(sourceId) ?? NOT_NAMED])),
  };
}

/** A source that is evidence in stories of which the reader is no member. */
export const NOT_NAMED: NodeName = { name: "a source of a restricted story", anonymous: false };

const KIND = { id: true, kind: true, confidential: true } as const;
const NAMED = {
  id: true,
  title: true,
  kind: true,
  authors: true,
  outlet: { select: { name: true } },
} as const;

const PASSAGE = { id: true, sourceId: true, wholeWork: true } as const;
const STATEMENT = { passageId: true, known: true, ownReporting: true } as const;
