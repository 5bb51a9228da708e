import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What a token's request was answered, kept under its Idempotency-Key. Stands at the gate: it knows tokens, not people. */

export type KeptAnswer = { status: number; headers: Record<string, string>; body: string };

/** `new`: carry it out. `running`: it is being carried out. `other`: the key was used for another request. */
export type Begun = { is: "new" } | { is: "running" } | { is: "other" } | ({ is: "kept" } & KeptAnswer);

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;
/** Longer than any command runs: whoever began it is gone, and it is begun anew. Use cases count the same request once. */
const GONE_AFTER_MS = 2 * 60 * 1000;

/** `request`: SHA-256 over all that the request says. */
export async function beginAnswer(
  tokenId: string,
  { key, request }: { key: string; request: string },
  now = new Date(),
): Promise<Begun> {
  const expired = new Date(now.getTime() - KEPT_FOR_MS);
  // Everybody's: a token that works no more asks for nothing again.
  await database().apiAnswer.deleteMany({ where: { startedAt: { lt: expired } } });
  const { count } = await database().apiAnswer.createMany({
    data: [{ tokenId, key, request, startedAt: now }],
    skipDuplicates: true,
  });
  if (count === 1) return { is: "new" };
  const kept = await database().apiAnswer.findUnique({ where: { tokenId_key: { tokenId, key } } });
  if (!kept) return { is: "running" };
  if (kept.request !== request) return { is: "other" };
  if (kept.status === null) return (await takenOver(kept, now)) ? { is: "new" } : { is: "running" };
  const { status, body } = kept;
  return { is: "kept", status, headers: kept.headers as Record<string, string>, body };
}

export async function keepAnswer(tokenId: string, key: string, answer: KeptAnswer): Promise<void> {
  const headers = answer.headers satisfies Prisma.InputJsonObject;
  await database().apiAnswer.updateMany({ where: { tokenId, key }, data: { ...answer, headers } });
}

/** Of a request that failed for a reason of ours: it can be sent again under the same key. */
export async function dropAnswer(tokenId: string, key: string): Promise<void> {
  await database().apiAnswer.deleteMany({ where: { tokenId, key, status: null } });
}

async function takenOver(
  { tokenId, key, startedAt }: { tokenId: string; key: string; startedAt: Date },
  now: Date,
): Promise<boolean> {
  if (now.getTime() - startedAt.getTime() < GONE_AFTER_MS) return false;
  const { count } = await database().apiAnswer.updateMany({
    where: { tokenId, key, startedAt, status: null },
    data: { startedAt: now },
  });
  return count === 1;
}
