import { VISITOR } from "@/lib/auth/mint-actor";
import { toAtom } from "@/lib/domain/exchange/feeds/atom";
import { feedEntries, feedUpdatedAt } from "@/lib/domain/exchange/feeds/entries";
import { toJsonFeed } from "@/lib/domain/exchange/feeds/json-feed";
import { publicJsonLd } from "@/lib/domain/exchange/public-page/json-ld";
import { toEmbedHtml } from "@/lib/domain/exchange/public-page/to-embed";
import { toPublicHtml } from "@/lib/domain/exchange/public-page/to-html";
import type { PublicPage } from "@/lib/domain/publication/public-page";
import { readPublicPage, readPublicPages } from "@/lib/usecases/publication/public-reads";
import { newsroomZone, publisher } from "@/lib/usecases/publication/publisher";
import { answerMissing, answerPublished, unlessAway } from "./answer";

const HTML = "text/html; charset=utf-8";

/** The door for everybody: no session is looked at, whoever asks. */
export function answerPage(request: Request, slug: string): Promise<Response> {
  return answerBox(request, slug, (page) => {
    const by = publisher();
    return toPublicHtml(page, { by, zone: newsroomZone(), jsonLd: publicJsonLd(page, by) });
  });
}

export function answerEmbed(request: Request, slug: string): Promise<Response> {
  return answerBox(request, slug, (page) => toEmbedHtml(page, publisher()));
}

export function answerFeed(request: Request, form: "atom" | "json"): Promise<Response> {
  return unlessAway(async () => {
    const by = publisher();
    const entries = feedEntries(await readPublicPages(VISITOR), by);
    const body = form === "atom" ? toAtom(entries, by) : toJsonFeed(entries, by);
    const mediaType = `application/${form === "atom" ? "atom+xml" : "feed+json"}; charset=utf-8`;
    return answerPublished(request, { body, mediaType, changedAt: feedUpdatedAt(entries) });
  });
}

function answerBox(request: Request, slug: string, draw: (page: PublicPage) => string): Promise<Response> {
  return unlessAway(async () => {
    const answer = await readPublicPage(VISITOR, slug);
    if (answer.is !== "page") return answerMissing(answer.is === "gone" ? 410 : 404);
    const { changedAt } = answer.page;
    return answerPublished(request, { body: draw(answer.page), mediaType: HTML, changedAt });
  });
}
