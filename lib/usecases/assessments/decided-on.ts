import { type DecidedOn, decidedGates } from "@/lib/domain/verification/decided-on";
import type { Need } from "@/lib/domain/verification/gate-facts";
import type { Prisma } from "@/lib/platform/database/generated/client";
import type { EvidenceNow } from "./evidence-now";
import type { FactsNow } from "./gate-facts";

/** What is kept of the facts and the gates that a verdict was proposed, or signed off, on. */
export function decidedOn(facts: FactsNow, needs: readonly Need[]): Prisma.InputJsonObject {
  const kept: DecidedOn = {
    gates: decidedGates(needs),
    origins: facts.origins,
    lineage: facts.lineage,
    items: facts.items.map((item) => ({
      evidenceId: item.evidenceId,
      answer: item.answer,
      confidential: item.confidential,
      copy: copyOf(item),
    })),
  };
  // Plain values only: the type says so, and JSON is what is stored.
  return JSON.parse(JSON.stringify(kept));
}

function copyOf({
  capture,
  captureStart,
  captureEnd,
  foundAs,
}: EvidenceNow): DecidedOn["items"][number]["copy"] {
  if (!capture || captureStart === null || captureEnd === null || foundAs === null) return null;
  const { id, sha256, capturedAt } = capture;
  return {
    ...{ captureId: id, sha256, capturedAt: capturedAt.toISOString() },
    ...{ start: captureStart, end: captureEnd, foundAs },
  };
}
