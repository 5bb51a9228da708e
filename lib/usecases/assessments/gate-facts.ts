import type { GateClaim, GateFacts } from "@/lib/domain/verification/gate-facts";
import { isSameWording } from "@/lib/domain/verification/reopening";
import type { Transaction } from "@/lib/platform/database/client";
import { type Corroboration, readCorroboration } from "../lineage/corroboration";
import { type EvidenceNow, readEvidenceNow } from "./evidence-now";

export type FactsNow = Omit<GateFacts, "items"> & Corroboration & { items: readonly EvidenceNow[] };

/** Everything that the gates are asked about, as it stands. The claim is one that the caller has loaded for its actor. */
export async function readGateFacts(
  db: Transaction,
  claim: GateClaim & { id: string; wording: string },
): Promise<FactsNow> {
  const facts = await readFactsButOrigins(db, claim);
  return { ...facts, ...(await readCorroboration(db, claim.id)) };
}

/** For whoever has read the claim's lineage already, with its origins in it. */
export async function readFactsButOrigins(
  db: Transaction,
  claim: GateClaim & { id: string; wording: string },
): Promise<Omit<FactsNow, keyof Corroboration>> {
  const items = await readEvidenceNow(db, claim.id);
  const replies = await db.inquiry.findMany({
    where: { claimId: claim.id, kind: "request_for_reply" },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: REPLIES_AT_MOST,
    select: { whom: true, state: true },
  });
  const clearance = await db.legalClearance.findFirst({
    where: { claimId: claim.id, takenBackAt: null },
    select: { wording: true },
  });
  const { attributionKind, allegation, legalRisk } = claim;
  return {
    claim: { attributionKind, allegation, legalRisk },
    items,
    replies,
    cleared: clearance !== null && isSameWording(clearance.wording, claim.wording),
  };
}

/** More people than this are never asked about one claim. */
const REPLIES_AT_MOST = 200;
