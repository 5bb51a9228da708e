import type { Transaction } from "@/lib/platform/database/client";

/** Whether everyone of these has an account that works. */
export async function areAllActive(tx: Transaction, personIds: string[]): Promise<boolean> {
  const active = await tx.person.count({ where: { id: { in: personIds }, deactivatedAt: null } });
  return active === personIds.length;
}
