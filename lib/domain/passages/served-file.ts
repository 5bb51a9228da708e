/**
 * How the bytes of a saved copy are given out: shown in a frame as a type that is safe there, drawn page by page, or only
 * as a file to keep.
 */
export type Served = { contentType: string; shown: "inFrame" | "byPages" | "notAtAll" };

const PAGES = new Set(["text/html", "application/xhtml+xml"]);
const PICTURES = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
  "image/svg+xml",
]);
const TEXTS = /^(text\/|message\/|application\/(json|xml|[a-z.+-]+\+xml)$)/;

/**
 * What a copy of this media type is served as. Markup other than web pages is plain text: what draws it could run what is
 * in it.
 */
export function servedAs(mediaType: string): Served {
  const [type = "", ...parameters] = mediaType.toLowerCase().split(";");
  const plain = type.trim();
  if (PAGES.has(plain)) return { contentType: `text/html${charsetOf(parameters)}`, shown: "inFrame" };
  if (PICTURES.has(plain)) return { contentType: plain, shown: "inFrame" };
  if (TEXTS.test(plain))
    return { contentType: `text/plain${charsetOf(parameters) || "; charset=utf-8"}`, shown: "inFrame" };
  if (plain === "application/pdf") return { contentType: plain, shown: "byPages" };
  return { contentType: "application/octet-stream", shown: "notAtAll" };
}

/** Only a charset is taken over, and only one that can be a name. A page without one says its own. */
function charsetOf(parameters: readonly string[]): string {
  const [, charset] = /charset="?([\w.:-]{1,40})"?/.exec(parameters.join(";")) ?? [];
  return charset ? `; charset=${charset}` : "";
}
