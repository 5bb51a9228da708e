import type { Readable } from "node:stream";
import { currentActor } from "@/lib/auth/session";
import type { ImportId } from "@/lib/domain/ids";
import { takeInFileSchema } from "@/lib/usecases/imports/schema";
import { takeInFile } from "@/lib/usecases/imports/take-in";
import { fieldSentences, type Reply, refused } from "./door";

/** The door for a file of claims that comes as a stream. */
export async function takeInThroughDoor(
  told: unknown,
  body: Readable,
  signal: AbortSignal,
): Promise<Reply<{ importId: ImportId }>> {
  const actor = await currentActor();
  if (!actor) return refused({ code: "signedOut" });
  const parsed = takeInFileSchema.safeParse(told);
  if (!parsed.success) return refused({ code: "invalid", fields: fieldSentences(parsed.error) });
  const taken = await takeInFile(actor, parsed.data, body, { signal });
  return taken.ok ? { ok: true, value: taken.value } : refused(taken.refusal);
}
