import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { dueWindow } from "@/lib/domain/claims/due-window";
import { isId } from "@/lib/domain/ids";
import type { DueInquiry, InquiryEntry } from "@/lib/domain/inquiries/inquiry";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { visibleClaims, visibleSources } from "../stories/visible";
import { ownConfidences } from "../stories/visible-captures";

/** More than a claim ever has; one with more shows the newest. */
const INQUIRIES_PER_CLAIM = 100;

/** Who was asked about a claim, newest first; none for a claim that the actor may not see. */
export async function readInquiriesOf(actor: Actor, claimId: string): Promise<InquiryEntry[]> {
  if (!can(actor, "claim.read") || !isId(claimId)) return [];
  const found = await database().inquiry.findMany({
    where: { claimId, claim: visibleClaims(actor) },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: INQUIRIES_PER_CLAIM,
    select: ENTRY,
  });
  const sources = await readSourcesAsked(actor, found);
  return found.map(({ sourceId, askedAt, deadlineAt, answeredAt, ...inquiry }) => {
    const source = sourceId === null ? null : (sources.get(sourceId) ?? null);
    const mayRead = sourceId === null || source?.mayRead === true;
    return {
      ...inquiry,
      ...(mayRead ? {} : { means: "", asked: "", answer: "" }),
      mayRead,
      source: source && { id: source.id, title: source.title },
      askedAt: askedAt.toISOString(),
      deadlineAt: deadlineAt?.toISOString() ?? null,
      answeredAt: answeredAt?.toISOString() ?? null,
    };
  });
}

const ENTRY = {
  id: true,
  version: true,
  kind: true,
  whom: true,
  sourceId: true,
  means: true,
  asked: true,
  answer: true,
  askedAt: true,
  deadlineAt: true,
  state: true,
  answeredAt: true,
  loggedBy: { select: { id: true, name: true } },
} as const;

/** The sources that were asked, as far as the actor may see them, and whether the actor may read what was said. */
async function readSourcesAsked(actor: Actor, inquiries: { sourceId: string | null }[]) {
  const ids = inquiries.map(({ sourceId }) => sourceId).filter((id) => id !== null);
  if (ids.length === 0) return new Map<string, { id: string; title: string; mayRead: boolean }>();
  const found = await database().source.findMany({
    where: { id: { in: ids }, ...visibleSources(actor) },
    select: {
      id: true,
      title: true,
      confidential: true,
      confidants: { where: ownConfidences(actor), select: { personId: true } },
    },
  });
  return new Map(
    found.map(({ id, title, confidential, confidants }) => [
      id,
      { id, title, mayRead: !confidential || confidants.length > 0 },
    ]),
  );
}

/**
 * The inquiries that the actor has to see to: logged by the actor, or about a claim that is the actor's, waiting, and
 * overdue or due within the week. Closest first.
 */
export async function readDueInquiries(
  actor: Actor,
  { now = new Date(), take }: { now?: Date; take: number },
): Promise<{ rows: DueInquiry[]; total: number }> {
  if (!can(actor, "desk.read")) return { rows: [], total: 0 };
  const where: Prisma.InquiryWhereInput = {
    state: "waiting",
    deadlineAt: { lt: dueWindow("soon", now).to },
    claim: { AND: [visibleClaims(actor), { stage: { not: "cut" } }] },
    OR: [{ loggedById: actor.personId }, { claim: { assigneeId: actor.personId } }],
  };
  const [total, found] = await Promise.all([
    database().inquiry.count({ where }),
    database().inquiry.findMany({
      where,
      orderBy: [{ deadlineAt: "asc" }, { id: "asc" }],
      take,
      select: {
        ...{ id: true, kind: true, whom: true, deadlineAt: true },
        claim: { select: { number: true, wording: true } },
      },
    }),
  ]);
  const rows = found.flatMap(({ deadlineAt, ...inquiry }) =>
    deadlineAt === null ? [] : [{ ...inquiry, deadlineAt: deadlineAt.toISOString() }],
  );
  return { rows, total };
}
