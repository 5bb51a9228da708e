import { pagePath } from "../../publication/public-address";
import { isShown, type PublicPage, type ShownClaim } from "../../publication/public-page";
import { escapeHtml } from "../annotated-draft/escape-html";
import { statusMark } from "./claim-article";
import { publicDocument } from "./document";
import type { PublishedBy } from "./to-html";

/**
 * The fact box for a frame on another site: each claim with its verdict, and the way to the page. It has no frame, no form
 * and no script of its own, takes nothing from its address, and every link opens outside of the frame.
 */
export function toEmbedHtml(page: PublicPage, by: PublishedBy): string {
  const { headline, language, claims } = page;
  const address = `${by.host}${pagePath(page.slug)}`;
  const corrections = claims.filter(isShown).flatMap((claim) => claim.corrections).length;
  const body = `<body class="box">
<main>
<p class="kind">Fact box · ${escapeHtml(by.name)}</p>
<h1 lang="${escapeHtml(language)}" dir="auto">${escapeHtml(headline)}</h1>
<ul>
${claims
  .filter(isShown)
  .map((claim) => row(claim, page, address))
  .join("\n")}
</ul>
<p><a href="${escapeHtml(address)}" target="_blank" rel="noopener">What this rests on</a></p>
${corrections > 0 ? `<p class="when">${corrections === 1 ? "1 correction" : `${corrections} corrections`}</p>` : ""}
</main>
</body>`;
  return publicDocument({ title: headline, description: headline, canonical: address, body, hidden: true });
}

function row(claim: ShownClaim, { language }: PublicPage, address: string): string {
  return `<li><p class="status">${statusMark(claim)}</p>
<p><a href="${escapeHtml(`${address}#${claim.reference}`)}" target="_blank" rel="noopener" lang="${escapeHtml(language)}" dir="auto">${escapeHtml(claim.wording)}</a></p></li>`;
}
