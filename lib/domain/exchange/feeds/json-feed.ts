import { JSON_FEED_PATH } from "../../publication/public-address";
import type { PublishedBy } from "../public-page/to-html";
import { FEED_TITLE, type FeedEntry } from "./entries";

/** The entries as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function toJsonFeed(entries: readonly FeedEntry[], { name, host }: PublishedBy): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: `${FEED_TITLE}, ${name}`,
    home_page_url: host,
    feed_url: `${host}${JSON_FEED_PATH}`,
    authors: [{ name, url: host }],
    items: entries.map(({ id, url, title, text, language, publishedAt, updatedAt }) => ({
      ...{ id, url, title, language },
      content_text: text,
      date_published: publishedAt,
      date_modified: updatedAt,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
