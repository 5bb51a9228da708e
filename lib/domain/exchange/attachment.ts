/** What `encodeURIComponent` leaves as it is and RFC 8187 does not take in a header. */
const LEFT = /['()*]/g;

/**
 * The Content-Disposition of a file to keep under this name, any characters: the name itself for readers of RFC 6266, and
 * for older ones what of it is ASCII.
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    LEFT,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
