import { ATOM_PATH, JSON_FEED_PATH, pagePath } from "../../publication/public-address";
import type { PublicClaim, PublicPage } from "../../publication/public-page";
import { escapeHtml } from "../annotated-draft/escape-html";
import { sayDay } from "../annotated-draft/say-day";
import { claimArticle } from "./claim-article";
import { publicDocument } from "./document";

/** Where it is published and by whom: `host` is Galley's public address, without a slash at its end. */
export type PublishedBy = { name: string; host: string };

type Options = {
  by: PublishedBy;
  /** IANA, for the days on the page. */
  zone: string;
  /** The claims as schema.org has them, as the text of a script element: `<` escaped already. */
  jsonLd: string;
  /** A page that is not published yet, shown to its editors. */
  preview?: { nonce: string };
};

/**
 * A fact box as one HTML document for everybody: light and dark, on a phone and on paper, without a script. Every text is
 * escaped. Claims that could not be established stand in a part of their own.
 */
export function toPublicHtml(page: PublicPage, { by, zone, jsonLd, preview }: Options): string {
  const { headline, intro, language, claims, unanswered, firstPublishedAt, changedAt } = page;
  const address = `${by.host}${pagePath(page.slug)}`;
  const drawn = (some: readonly PublicClaim[]) =>
    some.map((claim) => claimArticle(claim, { language, zone })).join("\n");
  const open = claims.filter(isOpen);
  const said = (tag: string, words: string, more = "") =>
    `<${tag}${more} lang="${escapeHtml(language)}" dir="auto">${escapeHtml(words)}</${tag}>`;
  const days = [firstPublishedAt, changedAt].map((at) => sayDay(at, zone));
  const body = `<body>
<main>
<header>
<p class="kind">${preview ? "Preview: not published" : "Fact box"} · ${escapeHtml(by.name)}</p>
${said("h1", headline)}
<p class="when">Published <time datetime="${firstPublishedAt}">${days[0]}</time>${days[0] === days[1] ? "" : `, last changed <time datetime="${changedAt}">${days[1]}</time>`}</p>
${intro ? said("p", intro, ' class="intro"') : ""}
</header>
${drawn(claims.filter((claim) => !isOpen(claim)))}
${
  open.length + unanswered.length > 0
    ? `<section aria-labelledby="open">
<h2 id="open">What we could not establish</h2>
${unanswered.length > 0 ? `<ul>\n${unanswered.map((entry) => said("li", entry)).join("\n")}\n</ul>` : ""}
${drawn(open)}
</section>`
    : ""
}
${preview ? "" : FOOTER}
</main>
</body>`;
  return publicDocument({
    ...{ title: headline, description: intro || headline, canonical: address, body },
    head: `${preview ? "" : FEEDS}${jsonLd ? `<script type="application/ld+json">${jsonLd}</script>\n` : ""}`,
    ...(preview ? { nonce: preview.nonce, hidden: true } : {}),
  });
}

function isOpen(claim: PublicClaim): boolean {
  return claim.is === "checked" && claim.verdict === "insufficient";
}

const FEEDS = `<link rel="alternate" type="application/atom+xml" title="Verdicts and corrections" href="${ATOM_PATH}">
<link rel="alternate" type="application/feed+json" title="Verdicts and corrections" href="${JSON_FEED_PATH}">
`;

const FOOTER = `<footer>
<p>Each verdict was proposed by one person and signed off by another. Corrections are added here, and nothing is overwritten.</p>
<p>Verdicts and corrections as a feed: <a href="${ATOM_PATH}">Atom</a>, <a href="${JSON_FEED_PATH}">JSON</a>.</p>
</footer>`;
