/** Text, and the encoding that it was read in, as the WHATWG names it: "utf-8". */
export type DecodedText = { text: string; charset: string };

/**
 * The text of bytes in the encoding that they say: by byte order mark, by what the server said, by the page's own meta
 * element; else UTF-8, and Windows-1252 where that has broken characters. Null for what holds NULs, which is no text.
 */
export function decodeText(bytes: Uint8Array, contentType: string): DecodedText | null {
  const said = byteOrderMark(bytes) ?? charsetOf(contentType) ?? metaCharset(bytes);
  const charset = known(said) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const text = new TextDecoder(charset).decode(bytes);
  return text.includes("\0") ? null : { text, charset };
}

/** The encoding that the first bytes say, if they say one. */
export function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

function charsetOf(contentType: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  const said = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning)?.[1] ?? null;
  // A meta element that could be read as ASCII is not in UTF-16, whatever it says.
  return said && /^utf-16/i.test(said) ? "utf-8" : said;
}

function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
