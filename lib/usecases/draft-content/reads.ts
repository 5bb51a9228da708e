import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ReadDraft } from "@/lib/domain/drafts/file-problem";
import { LIMITS } from "@/lib/domain/limits";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { cleanLine } from "@/lib/domain/text/typed-text";
import { readDraftApart } from "@/lib/platform/draft-files/read-apart";

/** `fileName` is "" for formatted text that was pasted, as HTML. */
export type DraftFile = { fileName: string; bytes: Uint8Array };

/** What a file, or what was pasted, would be as a draft. Stores nothing; the signal ends it early. */
export async function readDraftFile(
  actor: Actor,
  { fileName, bytes }: DraftFile,
  signal?: AbortSignal,
): Promise<Result<ReadDraft & { fileName: string }>> {
  if (!can(actor, "draft.readFile")) return refuse({ code: "notAllowed", permission: "draft.readFile" });
  const name = cleanLine(fileName).slice(-LIMITS.fileName);
  if (bytes.length > LIMITS.draftFileBytes)
    return refuse({ code: "draftNotRead", fileName: name, problem: { is: "tooLarge" } });
  const reading = await readDraftApart(bytes, name, signal);
  if (!reading.ok) return refuse({ code: "draftNotRead", fileName: name, problem: reading.problem });
  return done({ ...reading.draft, fileName: name });
}
