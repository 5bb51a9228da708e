/** Where fact boxes are read without signing in, as paths of Galley's own host. */
export const PUBLIC_ROOT = "/f";

export function pagePath(slug: string): string {
  return `${PUBLIC_ROOT}/${slug}`;
}

/** The one page that other sites may frame. */
export function embedPath(slug: string): string {
  return `${pagePath(slug)}/embed`;
}

/** Slugs have no dot in them, so these are nobody's page. */
export const ATOM_PATH = `${PUBLIC_ROOT}/feed.atom`;
export const JSON_FEED_PATH = `${PUBLIC_ROOT}/feed.json`;

/** The absolute address of a claim on its page. `host` is Galley's own address without a slash at its end. */
export function claimAddress(host: string, slug: string, reference: string): string {
  return `${host}${pagePath(slug)}#${reference}`;
}

/** What a newsroom's site puts where the box is to stand. Scripts, forms and leading the page elsewhere are not allowed in it. */
export function embedSnippet(host: string, slug: string, headline: string): string {
  const title = headline.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${host}${embedPath(slug)}" title="${title}" width="100%" height="420" loading="lazy" style="border:0" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
