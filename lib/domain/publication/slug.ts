const LONGEST = 80;

/** What a public address may end in: lower-case letters and digits of ASCII in groups with a hyphen between. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_LENGTH = LONGEST;

/**
 * A readable end of an address for a headline: accents dropped, what is no letter or digit of ASCII a hyphen, cut between
 * words at 80 characters. "" for a headline without any, such as one in Arabic: then somebody types it.
 */
export function slugOf(headline: string): string {
  const words = headline
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/['’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || (words[0] ?? "").slice(0, LONGEST);
}
