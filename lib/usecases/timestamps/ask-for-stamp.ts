import type { Transaction } from "@/lib/platform/database/client";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { configuredAuthority } from "@/lib/platform/timestamps/authority";

/** With growing waits these are several days: an authority that is away for a weekend still stamps what was saved. */
const ATTEMPTS = 25;

/** Has a saved copy's hash stamped, in the transaction that saves it. Where no authority is configured, nothing happens. */
export async function askForStamp(tx: Transaction, captureId: string): Promise<void> {
  if (configuredAuthority()) await enqueue(tx, "stamp-capture", { captureId }, { maxAttempts: ATTEMPTS });
}
