import type { Transaction } from "@/lib/platform/database/client";
import { readSettings } from "@/lib/platform/env/settings";

/**
 * Whether another admin could still sign in if this person were none. Locks every admin's row until the transaction
 * ends: two admins who take each other's role away come one after the other, and the second is refused.
 */
export async function hasOtherAdmin(tx: Transaction, personId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string; hasPassword: boolean }[]>`
    select "id", "passwordHash" is not null as "hasPassword" from "Person"
    where "role" = 'admin' and "deactivatedAt" is null order by "id" for update`;
  const elsewhere = signsInElsewhere();
  return admins.some((admin) => admin.id !== personId && (admin.hasPassword || elsewhere));
}

/** With a service of its own, the newsroom's people need no password here. */
function signsInElsewhere(): boolean {
  const read = readSettings(process.env, "command line");
  return read.ok && read.settings.openIdConnect !== null;
}
