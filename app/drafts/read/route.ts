import { isDatabaseAway, type Reply, refused } from "@/lib/actions/door";
import { currentActor } from "@/lib/auth/session";
import { LIMITS } from "@/lib/domain/limits";
import type { Refusal } from "@/lib/domain/refusal";
import { readDraftFile } from "@/lib/usecases/draft-content/reads";

/**
 * What a file would be as a draft: the body is the file, ?name= its name; without a name it is formatted text that was
 * pasted, as HTML. A route handler, because the bodies of actions are small. Stores nothing.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await currentActor();
    if (!actor) return answer(refused({ code: "signedOut" }), 401);
    const fileName = new URL(request.url).searchParams.get("name") ?? "";
    const bytes = await bodyWithin(request, LIMITS.draftFileBytes);
    if (!bytes) return refuse({ code: "draftNotRead", fileName, problem: { is: "tooLarge" } });
    const read = await readDraftFile(actor, { fileName, bytes }, request.signal);
    return read.ok ? answer({ ok: true, value: read.value }, 200) : refuse(read.refusal);
  } catch (error) {
    if (isDatabaseAway(error)) return answer(refused({ code: "databaseAway" }), 503);
    throw error;
  }
}

const STATUS: Partial<Record<Refusal["code"], number>> = { notAllowed: 403 };

function refuse(refusal: Refusal): Response {
  return answer(refused(refusal), STATUS[refusal.code] ?? 422);
}

function answer(reply: Reply<unknown>, status: number): Response {
  return Response.json(reply, { status, headers: { "cache-control": "no-store" } });
}

/** The body, or null as soon as it is longer: no more of it is taken in. */
async function bodyWithin(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
