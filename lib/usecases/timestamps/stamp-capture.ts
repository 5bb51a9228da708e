import type { SystemActor } from "@/lib/domain/access/actor";
import type { TimestampProblem } from "@/lib/domain/captures/timestamp-problem";
import { done, type Result } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { askForTimestamp, type Stamped } from "@/lib/platform/timestamps/ask-authority";
import { configuredAuthority, openAuthority } from "@/lib/platform/timestamps/authority";
import { appendEvent } from "../history/append";

export type Stamping =
  | { outcome: "stamped" }
  /** It has a stamp already, there is no such copy, or no authority is configured. */
  | { outcome: "nothingToDo" }
  | { outcome: "failed"; problem: TimestampProblem };

/** Has the authority stamp a saved copy's hash, and keeps the token once it is verified. */
export async function stampCapture(actor: SystemActor, captureId: string): Promise<Result<Stamping>> {
  const authority = configuredAuthority();
  const capture = await database().capture.findUnique({
    where: { id: captureId, timestamp: null },
    select: { id: true, sha256: true, sourceId: true, capturedAt: true },
  });
  if (!authority || !capture) return done({ outcome: "nothingToDo" });
  const stamped = await askForTimestamp(openAuthority(authority), capture.sha256);
  if (!stamped.ok) return done({ outcome: "failed", problem: stamped.problem });
  return keepStamp(actor, capture, stamped);
}

type Copy = { id: string; sha256: string; sourceId: string; capturedAt: Date };

function keepStamp(
  actor: SystemActor,
  { id, sha256, sourceId, capturedAt }: Copy,
  { stamp, token }: Extract<Stamped, { ok: true }>,
): Promise<Result<Stamping>> {
  return inTransaction<Stamping>(async (tx) => {
    const kept = await tx.captureTimestamp.createMany({
      data: { captureId: id, ...stamp, token: new Uint8Array(token) },
      skipDuplicates: true,
    });
    // Another worker was quicker.
    if (kept.count === 0) return done({ outcome: "nothingToDo" });
    await appendEvent(tx, actor, {
      kind: "source.copyStamped",
      sourceId,
      after: {
        copyOf: capturedAt.toISOString(),
        stampedAt: stamp.stampedAt.toISOString(),
        authority: stamp.authority,
        sha256,
      },
    });
    return done({ outcome: "stamped" });
  });
}
