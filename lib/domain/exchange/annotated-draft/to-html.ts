import type { AnnotatedDraft } from "./annotated-draft";
import { claimsTable } from "./claims-table";
import { draftBody } from "./draft-body";
import { escapeHtml } from "./escape-html";
import { sayMoment } from "./say-day";
import { sayHowFar } from "./say-how-far";
import { STYLE } from "./style";

type Options = {
  /** Allows the style where a Content-Security-Policy asks for a nonce; a saved file needs none. */
  nonce?: string;
  /** Links above the page, on the screen only; a saved file has none. */
  tools?: readonly { href: string; words: string; download?: boolean }[];
};

/**
 * The annotated draft as one HTML document: its style within, no script, nothing fetched from anywhere, every text
 * escaped. It reads on a screen, light or dark, and prints in black and white: a status is a line's shape and a word.
 */
export function toAnnotatedHtml(annotated: AnnotatedDraft, { nonce, tools = [] }: Options = {}): string {
  const { story, draft, claims, exportedBy, exportedAt, zone } = annotated;
  const title = escapeHtml(story.title);
  const added = `Draft ${draft.number}, added by ${draft.addedBy}, ${sayMoment(draft.addedAt, zone)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}, annotated draft ${draft.number}</title>
<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ""}>${STYLE}</style>
</head>
<body>
${tools.length > 0 ? `<nav aria-label="This page">${tools.map(toolLink).join("")}</nav>` : ""}
<main>
<header>
<h1 dir="auto">${title}</h1>
<p>${[story.desk, added].filter(Boolean).map(escapeHtml).join(" · ")}</p>
<p>${escapeHtml(sayHowFar(claims))}</p>
<p>Exported from Galley by ${escapeHtml(exportedBy)}, ${sayMoment(exportedAt, zone)}.</p>
</header>
<article lang="${escapeHtml(story.language)}" aria-label="Draft ${draft.number}">
${draftBody(annotated)}
</article>
<section aria-labelledby="claims">
<h2 id="claims">${claims.length === 1 ? "1 claim" : `${claims.length} claims`}</h2>
${claimsTable(annotated)}
</section>
</main>
</body>
</html>
`;
}

function toolLink({ href, words, download }: { href: string; words: string; download?: boolean }): string {
  return `<a href="${escapeHtml(href)}"${download ? " download" : ""}>${escapeHtml(words)}</a>`;
}
