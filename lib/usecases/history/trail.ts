import type { SystemActor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import { database } from "@/lib/platform/database/client";

export type TrailEntry = {
  id: string;
  at: string;
  /** Null: the command line or the set-up. */
  by: { name: string; email: string } | null;
  kind: string;
  /** What it happened to, in words. */
  about: string[];
  before: unknown;
  after: unknown;
  reason: string;
};

/** The last `limit` things that happened anywhere, newest last; for whoever runs the machine. */
export async function readTrail(_actor: SystemActor, { limit }: { limit: number }): Promise<TrailEntry[]> {
  const rows = await database().auditEvent.findMany({
    orderBy: { id: "desc" },
    take: limit,
    select: {
      ...{ id: true, at: true, kind: true, before: true, after: true, reason: true },
      actor: { select: { name: true, email: true } },
      claim: { select: { number: true } },
      story: { select: { title: true } },
      source: { select: { title: true } },
      outlet: { select: { name: true } },
      person: { select: { email: true } },
    },
  });
  return rows.reverse().map(({ id, at, actor, claim, story, source, outlet, person, ...event }) => ({
    id: String(id),
    at: at.toISOString(),
    by: actor,
    about: [
      claim && claimReference(claim.number),
      story?.title,
      source?.title,
      outlet?.name,
      person?.email,
    ].filter((word) => word != null),
    ...event,
  }));
}
