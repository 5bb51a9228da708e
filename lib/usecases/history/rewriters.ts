import type { Actor } from "@/lib/domain/access/actor";
import type { Rewriters } from "@/lib/domain/verification/signer-gate";
import { database, type Transaction } from "@/lib/platform/database/client";
import { Prisma } from "@/lib/platform/database/generated/client";

const EVENTS_AT_MOST = 1_000;

/** The fields whose change makes another claim, or other evidence (G6). A note, an assignee or a date does not. */
const SAYS = {
  "claim.edited": ["wording", "attributionKind", "attributedTo"],
  "evidence.edited": ["words", "paraphrased", "stance", "basis", "primary"],
  "evidence.answered": ["answer"],
} as const;

/** Whoever takes what refutes a claim off it has a hand in what is left (G3). */
const REMOVED = "evidence.removed";

/** What a merge says of the claim that took in another one: who had rewritten the evidence that came along. */
export const REWRITERS_TAKEN_IN = "evidenceRewriterIds";

/**
 * Who rewrote a claim or its evidence, from its history. History does not say which piece of evidence it was, so one
 * who rewrote any of the claim's counts. Asks nobody: for use cases that have loaded the claim for their actor.
 */
export async function readRewriters(claimId: string, from: Transaction = database()): Promise<Rewriters> {
  const events = await from.auditEvent.findMany({
    where: { claimId, kind: { in: [...Object.keys(SAYS), REMOVED, "claim.merged"] }, actorId: { not: null } },
    orderBy: { id: "desc" },
    take: EVENTS_AT_MOST,
    select: { kind: true, actorId: true, before: true, after: true },
  });
  const who = (kind: keyof typeof SAYS) =>
    events
      .filter((event) => event.kind === kind && SAYS[kind].some((field) => isSaid(event.before, field)))
      .map((event) => event.actorId ?? "");
  const takenIn = events.flatMap((event) => rewritersTakenIn(event.after));
  const removed = events
    .filter(({ kind, before }) => kind === REMOVED && stanceOf(before) === "refutes")
    .map(({ actorId }) => actorId ?? "");
  return {
    ofClaim: who("claim.edited"),
    ofEvidence: [...who("evidence.edited"), ...who("evidence.answered"), ...removed, ...takenIn],
  };
}

/** The events by which the actor rewrote a claim or its evidence: the same rule, asked of many claims at once. */
export function rewrittenBy(actor: Actor): Prisma.AuditEventWhereInput {
  const taken = { path: [REWRITERS_TAKEN_IN], array_contains: [actor.personId] };
  return {
    OR: [
      {
        actorId: actor.personId,
        OR: Object.entries(SAYS).flatMap(([kind, fields]) =>
          fields.map((field) => ({ kind, before: { path: [field], not: Prisma.DbNull } })),
        ),
      },
      { actorId: actor.personId, kind: REMOVED, before: { path: ["stance"], equals: "refutes" } },
      { kind: "claim.merged", after: taken },
    ],
  };
}

function isSaid(before: unknown, field: string): boolean {
  return typeof before === "object" && before !== null && field in before;
}

function stanceOf(before: unknown): unknown {
  return typeof before === "object" && before !== null && "stance" in before ? before.stance : null;
}

function rewritersTakenIn(after: unknown): string[] {
  const said = typeof after === "object" && after !== null && REWRITERS_TAKEN_IN in after;
  const ids: unknown = said ? after[REWRITERS_TAKEN_IN] : [];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}
