import type { SystemActor } from "@/lib/domain/access/actor";
import { failureToKeep } from "@/lib/domain/captures/fetch-failure";
import { database } from "@/lib/platform/database/client";

/** Ends a wish for a copy that faults of this machine kept from being carried out: whoever asked can ask again. */
export async function giveUpFetch(_system: SystemActor, taskId: string): Promise<void> {
  await database().captureTask.updateMany({
    where: { id: taskId, state: { in: ["queued", "fetching"] } },
    data: { state: "failed", failure: failureToKeep({ is: "brokenOff" }), endedAt: new Date() },
  });
}
