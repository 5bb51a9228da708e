const LONGEST = 60;

/**
 * An address as a list shows it: host without "www.", path in readable letters, neither scheme nor query, at most 60
 * characters with the middle of a long path left out. The host stays in punycode, so that a look-alike shows. Text
 * that is no address comes back shortened. Apart from canonical-address.ts, so that a browser needs no suffix list.
 */
export function displayAddress(url: string): string {
  if (!URL.canParse(url)) return shorten(url);
  const { host, pathname } = new URL(url);
  return shorten(host.replace(/^www\./, "") + readable(pathname).replace(/\/$/, ""));
}

function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const head = Math.max(characters.indexOf("/") + 1, LONGEST / 2);
  if (head > LONGEST - 10) return `${characters.slice(0, LONGEST - 1).join("")}…`;
  return `${characters.slice(0, head).join("")}…${characters.slice(head + 1 - LONGEST).join("")}`;
}

/** Escaped letters decoded, unless that would show controls, white space or characters that turn the line round. */
function readable(pathname: string): string {
  try {
    const decoded = decodeURIComponent(pathname);
    return /[\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(decoded) ? pathname : decoded;
  } catch {
    return pathname; // not UTF-8
  }
}
