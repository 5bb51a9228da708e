import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import { isId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { copyStateIn, PASSAGE_PIN, selectSourceCopies } from "../passages/copy-state";
import { visibleClaims } from "../stories/visible";

/** More than a claim ever has; a claim with more shows the first ones. */
export const EVIDENCE_PER_CLAIM = 200;

/** The evidence of a claim in the order in which it was added; none for a claim that the actor may not see. */
export async function readEvidenceOf(actor: Actor, claimId: string): Promise<EvidenceEntry[]> {
  if (!can(actor, "claim.read") || !isId(claimId)) return [];
  const found = await database().evidence.findMany({
    where: { claimId, claim: visibleClaims(actor) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: EVIDENCE_PER_CLAIM,
    select: selectEntry(actor),
  });
  return found.map(({ createdAt, passage: { source: from, ...stored }, ...evidence }) => {
    const { confidants, captures, _count, ...source } = from;
    const { capture, foundAs, goneSince, ...passage } = stored;
    return {
      ...evidence,
      passage,
      source,
      copy: copyStateIn(stored, from),
      addedAt: createdAt.toISOString(),
    };
  });
}

function selectEntry(actor: Actor) {
  return {
    id: true,
    version: true,
    stance: true,
    basis: true,
    primary: true,
    note: true,
    createdAt: true,
    addedBy: { select: { id: true, name: true } },
    passage: {
      select: {
        id: true,
        wholeWork: true,
        exact: true,
        paraphrased: true,
        locatorKind: true,
        locator: true,
        ...PASSAGE_PIN,
        source: {
          select: {
            ...selectSourceCopies(actor),
            id: true,
            title: true,
            url: true,
            kind: true,
            authors: true,
            publishedOn: true,
            language: true,
            outlet: { select: { id: true, name: true } },
          },
        },
      },
    },
  } satisfies Prisma.EvidenceSelect;
}
