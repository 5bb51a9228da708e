import { LIMITS } from "../limits";

/**
 * An address as a draft's link may carry it: absolute, http, https or mailto, without a name and password in it, and
 * not longer than a source's address. Relative ones count from `base`, if there is one. Null for everything else,
 * such as javascript:, data:, file: and anchors within the page.
 */
export function linkAddress(href: string, base: string | null = null): string | null {
  const address = parsed(href.trim(), base);
  if (!address || !SCHEMES.includes(address.protocol)) return null;
  if (address.username !== "" || address.password !== "") return null;
  return address.href.length <= LIMITS.url ? address.href : null;
}

const SCHEMES = ["http:", "https:", "mailto:"];

function parsed(href: string, base: string | null): URL | null {
  if (href === "" || href.length > LIMITS.url * 2) return null;
  try {
    return base === null ? new URL(href) : new URL(href, base);
  } catch {
    return null;
  }
}
