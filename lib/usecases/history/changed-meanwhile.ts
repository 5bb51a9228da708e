import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";

type Subject =
  | { claimId: string }
  | { storyId: string }
  | { sourceId: string }
  | { outletId: string }
  | { personId: string };

/** The refusal of the version guard: who saved first, when, and what stands there now. */
export async function changedMeanwhile(
  tx: Transaction,
  subject: Subject,
  current: Record<string, unknown>,
  version: number,
): Promise<Refusal> {
  const last = await tx.auditEvent.findFirst({
    where: subject,
    orderBy: { id: "desc" },
    select: { at: true, actor: { select: { name: true } } },
  });
  return {
    code: "changedMeanwhile",
    by: last?.actor?.name ?? "Someone",
    at: (last?.at ?? new Date()).toISOString(),
    current,
    version,
  };
}
