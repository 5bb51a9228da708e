import { plainHost, siteOf } from "./host-spellings";
import { isTracking } from "./tracking-parameters";

type Parameter = { name: string; value: string | null };
type Spelling = { host: string; path: string; query: Parameter[] };

/** Sites where a last "amp" in the path names something: a repository, a person, an article on amplifiers. */
const AMP_IS_A_NAME: ReadonlySet<string> = new Set(
  "github.com gitlab.com npmjs.com x.com t.me youtube.com reddit.com facebook.com instagram.com wikipedia.org".split(
    " ",
  ),
);

/**
 * The one spelling of an http or https address with a registrable domain or an IP address, as a string: the key under
 * which a source is known. Not made for fetching. Idempotent: rounds are run until nothing changes, and every rule but
 * the first re-encoding shortens.
 */
export function canonicalForm(address: string): string {
  const next = spell(new URL(address));
  return next === address ? address : canonicalForm(next);
}

function spell(url: URL): string {
  const carried = carriedByAmpCache(url);
  if (carried) return carried;
  const host = plainHost(url.hostname);
  const site = siteOf(host) ?? host;
  const {
    host: finalHost,
    path,
    query,
  } = bySite(site, {
    host,
    path: plainPath(url.pathname, site),
    query: plainQuery(url.search.slice(1), site),
  });
  const port = url.port && url.port !== "443" ? `:${url.port}` : "";
  const search = query.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join("&");
  // A hash-bang is a route: the page itself. Every other fragment is a place on the page.
  const route = url.hash.startsWith("#!") ? url.hash : "";
  return new URL(`https://${finalHost}${port}${path}${search && `?${search}`}${route}`).href;
}

/** google.com/amp/s/<address>, <name>.cdn.ampproject.org/c/s/<address> and Bing's: the address that they carry. */
function carriedByAmpCache(url: URL): string | null {
  const site = siteOf(url.hostname) ?? "";
  const isSearch = /^google\.[a-z.]+$|^bing\.com$/.test(site) && [site, `www.${site}`].includes(url.hostname);
  const isCache = /(^|\.)(cdn\.ampproject\.org|bing-amp\.com)$/.test(url.hostname);
  const rule = isSearch ? /^\/amp\/(?:s\/)?(.+)$/ : isCache ? /^\/[a-z]{1,2}\/(?:s\/)?(.+)$/ : null;
  const rest = rule?.exec(url.pathname)?.[1]?.replace(/^https?:\/{1,2}/, "");
  const inner = rest && `https://${rest}${url.search}${url.hash}`;
  if (!inner || !URL.canParse(inner)) return null;
  const carried = new URL(inner);
  return siteOf(carried.hostname) && !carried.username && !carried.password ? carried.href : null;
}

function plainPath(pathname: string, site: string): string {
  const path = plainPercent(pathname, /[\w\-.~!'()*,:@]/).replace(/\/{2,}/g, "/");
  return withoutEnding(path, !AMP_IS_A_NAME.has(site)) || "/";
}

function withoutEnding(path: string, ampIsForm: boolean): string {
  let shorter = path.replace(/\/(?:index\.(?:html?|php)|default\.aspx)?$/i, "");
  if (ampIsForm) shorter = shorter.replace(/(?<=[^/])(?:\/amp$|\.amp(?=$|\.html$))/, "");
  return shorter === path ? path : withoutEnding(shorter, ampIsForm);
}

function plainQuery(query: string, site: string): Parameter[] {
  return query
    .split("&")
    .filter((part) => part !== "")
    .map((part) => plainPercent(part.replaceAll("+", "%20"), /[\w\-.~!()*,:@/?]/))
    .map((part) => {
      const equals = part.indexOf("=");
      return equals === -1
        ? { name: part, value: null }
        : { name: part.slice(0, equals), value: part.slice(equals + 1) };
    })
    .filter((parameter) => !isTracking(parameter.name, site) && !asksForAmp(parameter))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function asksForAmp({ name, value }: Parameter): boolean {
  if (name === "amp") return value === null || ["", "1", "true"].includes(value);
  return /^output(type)?$/i.test(name) && value === "amp";
}

/**
 * Escapes in capitals, and none where none is needed. Bytes are not decoded further: an address in windows-1251 is
 * not UTF-8, and two of its letters would both become U+FFFD.
 */
function plainPercent(text: string, plain: RegExp): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return plain.test(character) ? character : escaped.toUpperCase();
  });
}

/** The sites that editors cite most, where one post or film has several paths. */
function bySite(site: string, spelling: Spelling): Spelling {
  const segments = spelling.path.split("/").slice(1);
  const [first = "", second = ""] = segments;
  if (spelling.host === "youtu.be" && first) return film(first);
  if (spelling.host === "youtube.com") {
    const watched = spelling.query.find(({ name, value }) => name === "v" && value)?.value;
    if (first === "watch" && watched) return film(watched);
    if (["shorts", "embed", "live", "v"].includes(first) && second) return film(second);
  }
  if (spelling.host === "x.com") {
    const [, , id = ""] = segments;
    const isPost = /^status(es)?$/.test(second) && /^\d+$/.test(id);
    const path = isPost
      ? `/${first.toLowerCase()}/status/${id}`
      : `/${[first.toLowerCase(), ...segments.slice(1)].join("/")}`;
    return { ...spelling, path, query: isPost ? [] : spelling.query };
  }
  if (site === "t.me" && first === "s" && second)
    return { ...spelling, path: `/${segments.slice(1).join("/")}` };
  return spelling;
}

function film(id: string): Spelling {
  return { host: "youtube.com", path: "/watch", query: [{ name: "v", value: id }] };
}
