import { escapeHtml } from "../annotated-draft/escape-html";
import { STYLE } from "./style";

/** What every public document needs besides its body. */
export type PublicDocument = {
  title: string;
  description: string;
  /** The absolute address that search engines are to keep. */
  canonical: string;
  /** Further elements of the head, escaped already. */
  head?: string;
  body: string;
  /** For a preview, whose policy asks for a nonce; the public policy knows the style by its hash. */
  nonce?: string;
  /** Not to be found by search engines: frames and previews. */
  hidden?: boolean;
};

/** A whole HTML document: its style within, no script, nothing fetched from anywhere. `body` and `head` are HTML already. */
export function publicDocument({
  title,
  description,
  canonical,
  head = "",
  body,
  nonce,
  hidden,
}: PublicDocument): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${hidden ? '<meta name="robots" content="noindex">\n' : ""}<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="canonical" href="${escapeHtml(canonical)}">
<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ""}>${STYLE}</style>
${head}</head>
${body}
</html>
`;
}
