import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import { isId } from "@/lib/domain/ids";
import type { CopyState } from "@/lib/domain/passages/copy-state";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { COPY_TASK, copyTaskView } from "../captures/reads";
import { copyStateIn, PASSAGE_PIN, selectSourceCopies } from "../passages/copy-state";
import { visibleClaims } from "../stories/visible";

/** More than a claim ever has; a claim with more shows the first ones. */
export const EVIDENCE_PER_CLAIM = 200;

/** The evidence of a claim in the order in which it was added; none for a claim that the actor may not see. */
export async function readEvidenceOf(actor: Actor, claimId: string): Promise<EvidenceEntry[]> {
  if (!can(actor, "claim.read") || !isId(claimId)) return [];
  const rows = await database().evidence.findMany({
    where: { claimId, claim: visibleClaims(actor) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: EVIDENCE_PER_CLAIM,
    select: selectEntry(actor),
  });
  return rows.map(toEntry);
}

/** One piece of evidence with the claim that it is of. Null for what the actor may not see. */
export async function readEvidence(
  actor: Actor,
  evidenceId: string,
): Promise<(EvidenceEntry & { claim: { id: string; number: number } }) | null> {
  if (!can(actor, "claim.read") || !isId(evidenceId)) return null;
  const found = await database().evidence.findFirst({
    where: { id: evidenceId, claim: visibleClaims(actor) },
    select: { ...selectEntry(actor), claim: { select: { id: true, number: true } } },
  });
  if (!found) return null;
  const { claim, ...entry } = found;
  return { ...toEntry(entry), claim };
}

type Found = Prisma.EvidenceGetPayload<{ select: ReturnType<typeof selectEntry> }>;

function toEntry({ passage: { source: from, ...stored }, ...found }: Found): EvidenceEntry {
  const { createdAt, answer, answeredBy, answeredAt, ...evidence } = found;
  const { confidants, captures, captureTasks, _count, ...source } = from;
  const copy = copyStateIn(stored, from);
  const [task] = captureTasks;
  const { capture, foundAs, goneSince, ...passage } = stored;
  return {
    ...evidence,
    passage,
    source,
    copy,
    copyTask: task && tells(task, copy) ? copyTaskView(task) : null,
    answer:
      answeredBy && answeredAt ? { words: answer, by: answeredBy.name, at: answeredAt.toISOString() } : null,
    addedAt: createdAt.toISOString(),
  };
}

/** That a copy could not be fetched matters where there is none. */
function tells({ state }: { state: string }, copy: CopyState): boolean {
  return copy.is !== "kept" && (state !== "failed" || copy.is === "noCopy");
}

function selectEntry(actor: Actor) {
  return {
    id: true,
    version: true,
    stance: true,
    basis: true,
    primary: true,
    note: true,
    answer: true,
    answeredAt: true,
    answeredBy: { select: { name: true } },
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
            captureTasks: { orderBy: [{ askedAt: "desc" }, { id: "desc" }], take: 1, select: COPY_TASK },
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
