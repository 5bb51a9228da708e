import { byteStream } from "@/lib/api/byte-stream";
import { currentActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/domain/access/actor";
import { attachment } from "@/lib/domain/exchange/attachment";
import { DATABASE_AWAY_DIGEST, type Refusal, type Result } from "@/lib/domain/refusal";
import { refusalWords } from "@/lib/domain/refusal-words";
import type { ExportFile } from "@/lib/usecases/exports/reads";

/** The file that `read` gives to whoever is asking, as a download; what is refused as a sentence. */
export async function answerExport(read: (actor: Actor) => Promise<Result<ExportFile>>): Promise<Response> {
  try {
    const actor = await currentActor();
    if (!actor) return sentence(401, "Sign in to export claims.");
    const file = await read(actor);
    if (!file.ok) return sentence(STATUS[file.refusal.code] ?? 400, words(file.refusal));
    const { name, mediaType, pieces } = file.value;
    return new Response(byteStream(pieces), {
      headers: {
        "content-type": mediaType,
        "content-disposition": attachment(name),
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST)
      return sentence(503, "The database cannot be reached, so nothing was exported. Try again in a moment.");
    throw error;
  }
}

const STATUS: Partial<Record<Refusal["code"], number>> = { notAllowed: 403, notFound: 404 };

function words(refusal: Refusal): string {
  if (refusal.code === "notAllowed")
    return "Only an editor can export working copies. Export what is signed off, or ask an editor.";
  if (refusal.code === "notFound")
    return "The story, or one of the claims, no longer exists, or you may not see it. Choose again.";
  return refusalWords(refusal);
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
