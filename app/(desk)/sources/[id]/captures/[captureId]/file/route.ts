import { byteStream } from "@/lib/api/byte-stream";
import { currentActor } from "@/lib/auth/session";
import { attachment } from "@/lib/domain/exchange/attachment";
import { servedAs } from "@/lib/domain/passages/served-file";
import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";
import { readCaptureFile } from "@/lib/usecases/capture-page/reads";

type Context = { params: Promise<{ id: string; captureId: string }> };

/**
 * The bytes of a saved copy as they were seen. proxy.ts puts them under a policy of their own (lib/domain/access/request-guard.ts):
 * they are of no origin, and no script in them runs. With ?save=1 as a file to keep.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { id, captureId } = await params;
    const actor = await currentActor();
    if (!actor) return sentence(401, "Sign in to see this copy.");
    const file = await readCaptureFile(actor, id, captureId);
    if (!file) return sentence(404, "This copy does not exist, or you may not see it.");
    const { contentType, shown } = servedAs(file.mediaType);
    const isSaved = shown !== "inFrame" || new URL(request.url).searchParams.get("save") === "1";
    return new Response(byteStream(file.pieces()), {
      headers: {
        "content-type": contentType,
        "content-length": String(file.length),
        "content-disposition": isSaved ? attachment(file.fileName || `copy-${captureId}`) : "inline",
        // Immutable, and still asked for each time: whoever may no longer see it gets it no longer.
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST)
      return sentence(503, "The database cannot be reached. Try again in a moment.");
    throw error;
  }
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
