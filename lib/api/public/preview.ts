import type { Actor } from "@/lib/domain/access/actor";
import { publicJsonLd } from "@/lib/domain/exchange/public-page/json-ld";
import { toPublicHtml } from "@/lib/domain/exchange/public-page/to-html";
import { isId } from "@/lib/domain/ids";
import { newsroomZone, publisher } from "@/lib/usecases/publication/publisher";
import { readFactBoxPreview } from "@/lib/usecases/publication/reads";
import { answerMissing, unlessAway } from "./answer";

/** The page as it would be published, for its editors alone: the same HTML, in the desk's own policy. */
export function answerPreview(
  request: Request,
  storyId: string,
  currentActor: () => Promise<Actor | null>,
): Promise<Response> {
  return unlessAway(async () => {
    const actor = await currentActor();
    const page = actor && isId(storyId) ? await readFactBoxPreview(actor, storyId) : null;
    if (!page) return answerMissing(404);
    const by = publisher();
    const preview = { nonce: request.headers.get("x-nonce") ?? "" };
    const html = toPublicHtml(page, { by, zone: newsroomZone(), jsonLd: publicJsonLd(page, by), preview });
    return new Response(html, {
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    });
  });
}
