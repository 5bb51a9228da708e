import { database } from "@/lib/platform/database/client";

/** What a test looks at after a command. */

export const claimAsItStands = (claimId: string) =>
  database().claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { stage: true, verdict: true, signedAssessmentId: true },
  });

/** The kinds of everything that happened to the claim, oldest first. */
export async function eventKindsOf(claimId: string): Promise<string[]> {
  const events = await database().auditEvent.findMany({
    where: { claimId },
    orderBy: { id: "asc" },
    select: { kind: true },
  });
  return events.map((event) => event.kind);
}
