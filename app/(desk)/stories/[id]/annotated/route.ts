import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { toAnnotatedHtml } from "@/lib/domain/exchange/annotated-draft/to-html";
import { exportFileName } from "@/lib/domain/exchange/file-name";
import { isId } from "@/lib/domain/ids";
import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";
import { readAnnotatedDraft } from "@/lib/usecases/annotated/reads";

type Context = { params: Promise<{ id: string }> };

/** The annotated draft as a page of its own, to be printed; with ?save=1 as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const address = `/stories/${id}/annotated`;
  const isSaved = new URL(request.url).searchParams.get("save") === "1";
  const annotated = await read(id, address);
  if (annotated instanceof Response) return annotated;
  if (!isSaved) {
    const tools = [
      { href: `/stories/${id}`, words: "Back to the draft" },
      { href: `${address}?save=1`, words: "Save as an HTML file", download: true },
    ];
    const nonce = request.headers.get("x-nonce");
    return page(toAnnotatedHtml(annotated, { tools, ...(nonce ? { nonce } : {}) }), {});
  }
  const name = exportFileName({
    storyTitle: annotated.story.title,
    date: annotated.exportedAt,
    extension: "html",
    workingCopies: false,
    part: `draft-${annotated.draft.number}-annotated`,
  });
  return page(toAnnotatedHtml(annotated), { "content-disposition": `attachment; filename="${name}"` });
}

async function read(id: string, address: string) {
  try {
    const actor = await currentActor();
    if (!actor) redirect(`/sign-in?next=${encodeURIComponent(address)}`);
    const annotated = isId(id) ? await readAnnotatedDraft(actor, id) : null;
    return annotated ?? sentence(404, "This story does not exist, or you may not see it.");
  } catch (error) {
    if (error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST)
      return sentence(503, "The database cannot be reached. Try again in a moment.");
    throw error;
  }
}

function page(html: string, headers: Record<string, string>): Response {
  return new Response(html, {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers },
  });
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
