import type { Actor } from "@/lib/domain/access/actor";
import type { OutletName, SourceRow } from "@/lib/domain/sources/source-shapes";
import type { SourceKind } from "@/lib/domain/sources/vocabulary";
import { database } from "@/lib/platform/database/client";
import { toldPassages, visibleClaims } from "../stories/visible";

export const SOURCE_CHOICE = {
  id: true,
  title: true,
  url: true,
  kind: true,
  publishedOn: true,
  confidential: true,
  outlet: { select: { id: true, name: true } },
} as const;

/** What a row shows, with those of its passages that the actor may read. */
export function selectRow(actor: Actor) {
  return {
    ...SOURCE_CHOICE,
    authors: true,
    language: true,
    passages: { where: toldPassages(actor), select: { id: true } },
  } as const;
}

type Found = {
  id: string;
  title: string;
  url: string | null;
  kind: SourceKind;
  publishedOn: string;
  confidential: boolean;
  outlet: OutletName | null;
  authors: string;
  language: string;
  passages: { id: string }[];
};

/** The rows with how often each is evidence, for claims the actor may see (of one story, if given): one query for all. */
export async function withUses(actor: Actor, found: Found[], storyId?: string): Promise<SourceRow[]> {
  const counted = await database().evidence.groupBy({
    by: ["passageId"],
    where: {
      passage: { sourceId: { in: found.map((source) => source.id) } },
      claim: { AND: [visibleClaims(actor), storyId ? { placements: { some: { storyId } } } : {}] },
    },
    _count: { _all: true },
  });
  const uses = new Map(counted.map((row) => [row.passageId, row._count._all]));
  return found.map(({ passages, ...source }) => ({
    ...source,
    passages: passages.length,
    uses: passages.reduce((sum, { id }) => sum + (uses.get(id) ?? 0), 0),
  }));
}
