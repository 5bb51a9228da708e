import type { Actor } from "@/lib/domain/access/actor";
import { isId } from "@/lib/domain/ids";
import type { Page, PassageWithUses } from "@/lib/domain/sources/source-shapes";
import { database } from "@/lib/platform/database/client";
import { copyStateIn, PASSAGE_PIN, selectSourceCopies } from "../passages/copy-state";
import { asUse, selectUse } from "../passages/uses";
import { toldPassages, visibleClaims } from "../stories/visible";

const PASSAGES_PER_PAGE = 50;
export const USES_PER_PASSAGE = 20;

/** A source's passages, newest first, each with the claims that it is evidence for: those that the actor may see. */
export async function passagesWithUses(
  actor: Actor,
  sourceId: string,
  after: string | null | undefined,
): Promise<Page<PassageWithUses>> {
  const visible = { claim: visibleClaims(actor) };
  const [total, found] = await Promise.all([
    database().passage.count({ where: { sourceId, ...toldPassages(actor) } }),
    database().passage.findMany({
      where: { sourceId, ...toldPassages(actor) },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: PASSAGES_PER_PAGE + 1,
      ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
      select: {
        id: true,
        wholeWork: true,
        exact: true,
        paraphrased: true,
        locatorKind: true,
        locator: true,
        ...PASSAGE_PIN,
        source: { select: selectSourceCopies(actor) },
        _count: { select: { evidence: { where: visible } } },
        evidence: {
          where: visible,
          orderBy: { id: "asc" },
          take: USES_PER_PASSAGE,
          select: selectUse(actor),
        },
      },
    }),
  ]);
  const page = found.slice(0, PASSAGES_PER_PAGE);
  const rows = page.map(({ evidence, _count, source, capture, foundAs, goneSince, ...passage }) => ({
    ...passage,
    copy: copyStateIn({ ...passage, capture, foundAs, goneSince }, source),
    uses: evidence.map(asUse),
    useCount: _count.evidence,
  }));
  return { rows, total, after: found.length > PASSAGES_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}
