import { parse } from "tldts";
import { LIMITS } from "../limits";
import { hasLoneSurrogate } from "../text/typed-text";
import { canonicalForm } from "./canonical-form";
import { publisherDomain, siteOf } from "./host-spellings";

export { displayAddress } from "./display-address";

export type AddressProblem = "notAnAddress" | "schemeNotAllowed" | "hasCredentials" | "tooLong" | "noDomain";

/** `url` as given, made absolute; `canonical` the same for all its spellings; `domain` that of the outlet. */
export type Address =
  | { ok: true; url: string; canonical: string; domain: string }
  | { ok: false; problem: AddressProblem };

/**
 * Reads an address as it was typed or pasted. Only http and https pass, whatever controls, white space or letter case
 * hide the scheme; an address typed without one gets https. Longer than LIMITS.url in either form is too long.
 *
 * An IP address passes and is its own domain: leaked documents are served from such. A host that the public could not
 * look up ("localhost", "intranet", "co.uk") is `noDomain`. Typed without a scheme, only what ends in a known public
 * suffix is taken for an address, so that prose and numbers are not.
 */
export function readAddress(raw: string): Address {
  // Before anything is searched: what comes from outside can be of any length.
  if (raw.length > LIMITS.url * 2) return { ok: false, problem: "tooLong" };
  const text = withoutInvisible(raw);
  if (text.length > LIMITS.url) return { ok: false, problem: "tooLong" };
  if (text === "" || hasLoneSurrogate(text) || /\shttps?:/i.test(text))
    return { ok: false, problem: "notAnAddress" };
  const scheme = schemeOf(text);
  if (scheme && !/^https?$/i.test(scheme)) return { ok: false, problem: "schemeNotAllowed" };
  const absolute = scheme ? text : `https://${text.replace(/^\/\//, "")}`;
  if (!URL.canParse(absolute)) return { ok: false, problem: "notAnAddress" };
  const url = new URL(absolute);
  if (!scheme && !isPublicHost(absolute, url)) return { ok: false, problem: "notAnAddress" };
  if (url.username || url.password) return { ok: false, problem: "hasCredentials" };
  if (!siteOf(url.hostname) && !parse(url.hostname).isIp) return { ok: false, problem: "noDomain" };
  const canonical = canonicalForm(url.href);
  if (Math.max(url.href.length, canonical.length) > LIMITS.url) return { ok: false, problem: "tooLong" };
  const { hostname } = new URL(canonical);
  return {
    ok: true,
    url: url.href,
    canonical,
    domain: publisherDomain(hostname) ?? hostname.replace(/^\[|\]$/g, ""),
  };
}

/** The domain under which an address's outlet is known; null for what is no address. Accepts what readAddress does. */
export function outletDomainOf(url: string): string | null {
  const address = readAddress(url);
  return address.ok ? address.domain : null;
}

/** Browsers drop tabs and line breaks within an address, and so hide a scheme; here they go before anything is read. */
function withoutInvisible(raw: string): string {
  return raw
    .trim()
    .replace(/(?<!\s)\s+(?=https?:)/gi, (gap) => (/[\r\n]/.test(gap) ? " " : gap))
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .replace(/^<(.*)>$/, "$1");
}

/** "javascript" of "javascript:…", but nothing of "example.com:8080". */
function schemeOf(text: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):(.*)/is.exec(text);
  if (!scheme) return null;
  const isHostAndPort = scheme[1]?.includes(".") && /^\d+($|[/?#])/.test(scheme[2] ?? "");
  return isHostAndPort ? null : (scheme[1] ?? null);
}

function isPublicHost(absolute: string, url: URL): boolean {
  if (/\s/.test(absolute) || url.username || url.password) return false;
  const { isIp, isIcann, isPrivate, domain } = parse(url.hostname);
  // "3.5" and "28" are read as IP addresses by browsers; only one written in full is meant as one.
  if (isIp) return absolute.startsWith(`https://${url.hostname}`);
  return domain !== null && (isIcann === true || isPrivate === true);
}
