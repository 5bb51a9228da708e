import type { Transaction } from "@/lib/platform/database/client";

/**
 * Locks a source's row until the command ends: whoever else edits it, or adds passages to it, waits and then sees what
 * was done. Commands that hold a claim take the claim's lock first.
 */
export async function lockSource(tx: Transaction, sourceId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Source" where "id" = ${sourceId}::uuid for no key update`;
}
