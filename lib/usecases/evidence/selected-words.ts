import type { Actor } from "@/lib/domain/access/actor";
import { isSpanInside } from "@/lib/domain/drafts/text-span";
import { LIMITS } from "@/lib/domain/limits";
import { locatorAt } from "@/lib/domain/passages/locator-at";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { cleanText } from "@/lib/domain/text/typed-text";
import type { Transaction } from "@/lib/platform/database/client";
import type { Pin } from "../passages/pin";
import { visibleCaptures } from "../stories/visible-captures";
import type { SaidPassage } from "./passages";
import type { AddEvidence } from "./schema";

type Selected = { sourceId: string; said: SaidPassage; pin: Pin };

/** What words selected in a saved copy say: the passage that they are, and where it stands. */
export async function readSelected(
  tx: Transaction,
  actor: Actor,
  { captureId, start, end }: Extract<AddEvidence, { from: "copy" }>,
): Promise<Result<Selected>> {
  const copy = await tx.capture.findFirst({
    where: { id: captureId, ...visibleCaptures(actor) },
    select: { sourceId: true, text: true, pageStarts: true, mediaType: true },
  });
  if (!copy) return refuse("notFound");
  const { sourceId, text } = copy;
  const words = text.slice(start, end);
  const exact = cleanText(words);
  if (!isSpanInside({ start, end }, text) || exact.length > LIMITS.passage) return refuse("spanOutsideCopy");
  const foundAs = exact === words ? "exact" : "normalised";
  const locator = locatorAt(copy, start);
  return done({
    sourceId,
    said: { passageIs: "words", exact, paraphrased: false, locatorKind: "none", locator: "" },
    pin: { captureId, start, end, foundAs, locator },
  });
}
