import type { Actor } from "@/lib/domain/access/actor";
import type { AskedPassage, ClaimBeside } from "@/lib/domain/passages/capture-page";
import { findExcerpt } from "@/lib/domain/passages/find-excerpt";
import { database } from "@/lib/platform/database/client";
import { visiblePassages } from "../stories/visible";

type Capture = { text: string; source: { id: string } };

/** How a passage of the copy's source stands to the copy; null for one of another source, or not to be seen. */
export async function readAsked(
  actor: Actor,
  passageId: string,
  { text, source, id: captureId }: Capture & { id: string },
  claim: ClaimBeside | null,
): Promise<AskedPassage | null> {
  const found = await database().passage.findFirst({
    where: { id: passageId, sourceId: source.id, wholeWork: false, ...visiblePassages(actor) },
    select: {
      exact: true,
      captureStart: true,
      captureEnd: true,
      foundAs: true,
      capture: { select: { id: true, capturedAt: true } },
      evidence: { where: { claimId: claim?.id ?? passageId }, select: { id: true, version: true } },
    },
  });
  if (!found) return null;
  const { exact, capture, captureStart, captureEnd, foundAs, evidence } = found;
  const pinned = capture && { captureId: capture.id, at: capture.capturedAt.toISOString() };
  const asked = { id: passageId, exact, pinned, evidence: evidence[0] ?? null };
  if (capture?.id === captureId && captureStart !== null && captureEnd !== null && foundAs)
    return { ...asked, is: "here", start: captureStart, end: captureEnd, foundAs };
  const here = findExcerpt(text, exact);
  if (here.as === "not_there") return { ...asked, is: "notThere" };
  const { start, end } = here;
  return here.as === "approximate"
    ? { ...asked, is: "differs", start, end, parts: here.parts }
    : { ...asked, is: "here", start, end, foundAs: here.as };
}
