import { ATOM_PATH, PUBLIC_ROOT } from "../../publication/public-address";
import { escapeHtml } from "../annotated-draft/escape-html";
import type { PublishedBy } from "../public-page/to-html";
import { FEED_TITLE, type FeedEntry, feedUpdatedAt } from "./entries";

/** The entries as Atom (RFC 4287): texts are plain, escaped, and rid of what XML 1.0 has no character for. */
export function toAtom(entries: readonly FeedEntry[], by: PublishedBy): string {
  const root = `${by.host}${PUBLIC_ROOT}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xml(`${root}/`)}</id>
<title>${xml(`${FEED_TITLE}, ${by.name}`)}</title>
<updated>${feedUpdatedAt(entries)}</updated>
<author><name>${xml(by.name)}</name><uri>${xml(by.host)}</uri></author>
<link rel="self" type="application/atom+xml" href="${xml(`${by.host}${ATOM_PATH}`)}"/>
<generator>Galley</generator>
${entries.map(entry).join("\n")}
</feed>
`;
}

function entry({ id, url, title, text, language, publishedAt, updatedAt }: FeedEntry): string {
  return `<entry xml:lang="${xml(language)}">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<published>${publishedAt}</published>
<updated>${updatedAt}</updated>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<content type="text">${xml(text)}</content>
</entry>`;
}

/** Characters that no escaping brings into XML 1.0: controls, halves of a surrogate pair, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function xml(text: string): string {
  return escapeHtml(text.replaceAll(NOT_XML, "\uFFFD"));
}
