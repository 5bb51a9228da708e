import { Readable } from "node:stream";
import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";
import { readStoryFile } from "@/lib/usecases/story-file/reads";

type Context = { params: Promise<{ id: string }> };

/** The lawyer's file of a story. A route handler, because it can be long: it streams, and ends when its reader goes away. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  try {
    const actor = await currentActor();
    if (!actor) redirect(`/sign-in?next=${encodeURIComponent(`/stories/${id}/file`)}`);
    const file = await readStoryFile(actor, id);
    if (!file.ok)
      return file.refusal.code === "notAllowed"
        ? sentence(403, "Only an editor can export the file of a story. Ask an editor.")
        : sentence(404, "This story does not exist, or you may not see it.");
    return new Response(Readable.toWeb(file.value.zip) as ReadableStream, {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${file.value.name}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST)
      return sentence(503, "The database cannot be reached, so nothing was exported. Try again in a moment.");
    throw error;
  }
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
