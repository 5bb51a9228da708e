import type { Readable } from "node:stream";
import { currentActor } from "@/lib/auth/session";
import type { CaptureId } from "@/lib/domain/ids";
import { uploadCopy } from "@/lib/usecases/captures/commands";
import { uploadCopySchema } from "@/lib/usecases/captures/schema";
import { fieldSentences, type Reply, refused } from "./door";

/** The door for a file that comes as a stream. What is refused before the stream is read leaves it unread. */
export async function uploadThroughDoor(
  told: unknown,
  body: Readable,
  signal: AbortSignal,
): Promise<Reply<{ captureId: CaptureId }>> {
  const actor = await currentActor();
  if (!actor) return refused({ code: "signedOut" });
  const parsed = uploadCopySchema.safeParse(told);
  if (!parsed.success) return refused({ code: "invalid", fields: fieldSentences(parsed.error) });
  const kept = await uploadCopy(actor, parsed.data, body, { signal });
  return kept.ok ? { ok: true, value: kept.value } : refused(kept.refusal);
}
