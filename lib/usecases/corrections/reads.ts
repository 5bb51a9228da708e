import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { CorrectionRecord } from "@/lib/domain/corrections/correction";
import { database } from "@/lib/platform/database/client";
import { visibleClaims } from "../stories/visible";
import { CORRECTIONS, correctionRecord } from "./select";

/** What was changed after a claim was signed off or published, in order. Null for a claim not to be seen. */
export async function readCorrections(actor: Actor, number: number): Promise<CorrectionRecord[] | null> {
  if (!can(actor, "claim.read")) return null;
  const claim = await database().claim.findFirst({
    where: { number, ...visibleClaims(actor) },
    select: { corrections: CORRECTIONS },
  });
  return claim?.corrections.map(correctionRecord) ?? null;
}
