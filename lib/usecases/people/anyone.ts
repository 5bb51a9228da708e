import type { SystemActor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

/** Whether anybody has an account, active or not. */
export async function hasAnyone(_actor: SystemActor): Promise<boolean> {
  return (await database().person.findFirst({ select: { id: true } })) !== null;
}
