import { getDomain } from "tldts";

/** Hosts that serve one site under another name, page for page. */
const SAME_SITE: Readonly<Record<string, string>> = {
  "twitter.com": "x.com",
  "fb.com": "facebook.com",
  "mbasic.facebook.com": "facebook.com",
  "touch.facebook.com": "facebook.com",
  "web.facebook.com": "facebook.com",
  "youtube-nocookie.com": "youtube.com",
  "old.reddit.com": "reddit.com",
  "new.reddit.com": "reddit.com",
  "np.reddit.com": "reddit.com",
  "telegram.me": "t.me",
  "bbc.co.uk": "bbc.com",
  "guardian.co.uk": "theguardian.com",
};

/**
 * Sites known to serve the same pages under "m." or "mobile.". Elsewhere those labels stay: taking two pages for one
 * would keep a source from being added, while taking one page for two only misses an offer.
 */
const SAME_ON_MOBILE: ReadonlySet<string> = new Set(
  `
  facebook.com youtube.com twitter.com x.com instagram.com reddit.com imdb.com vk.com ok.ru
  nytimes.com reuters.com washingtonpost.com wsj.com bloomberg.com ft.com cnn.com abc.net.au
  bbc.com bbc.co.uk theguardian.com guardian.co.uk dw.com spiegel.de faz.net lemonde.fr lefigaro.fr
  lenta.ru gazeta.ru kommersant.ru
  `
    .trim()
    .split(/\s+/),
);

/** Platforms where each subdomain is a publication of its own, missing from the private part of the suffix list. */
const PLATFORMS: ReadonlySet<string> = new Set(
  `
  substack.com medium.com wordpress.com tumblr.com ghost.io beehiiv.com livejournal.com typepad.com
  over-blog.com dreamwidth.org hatenablog.com
  `
    .trim()
    .split(/\s+/),
);

const MOBILE_WIKI = /^([a-z-]+)\.m\.(wiki[a-z]+\.org)$/;

/** The registrable domain under the public suffixes of ICANN: "github.io" for "someone.github.io"; null if none. */
export function siteOf(host: string): string | null {
  return getDomain(host);
}

/**
 * The domain that stands for an outlet: the registrable domain, where a blog on a platform ("someone.substack.com",
 * "someone.github.io") is an outlet of its own. Lower case, punycode; null for a host without one (IP, "localhost").
 */
export function publisherDomain(host: string): string | null {
  const site = siteOf(host);
  if (site === null) return null;
  if (host !== site && (PLATFORMS.has(site) || site.startsWith("blogspot."))) {
    return host
      .split(".")
      .slice(-site.split(".").length - 1)
      .join(".");
  }
  const domain = getDomain(host, { allowPrivateDomains: true }) ?? site;
  return SAME_SITE[domain] ?? domain;
}

/** One spelling for hosts that serve the same pages. Takes and gives a lower-case punycode host; idempotent. */
export function plainHost(host: string): string {
  const plain = withoutMobileLabel(withoutFrontLabel(host.replace(/\.$/, "")));
  const named = SAME_SITE[plain] ?? plain;
  return named === host ? host : plainHost(named);
}

function withoutFrontLabel(host: string): string {
  if (host.startsWith("www.") && host !== siteOf(host)) return host.slice(4);
  if (host.startsWith("amp.") && host !== publisherDomain(host)) return host.slice(4);
  return host;
}

function withoutMobileLabel(host: string): string {
  const wiki = MOBILE_WIKI.exec(host);
  if (wiki) return `${wiki[1]}.${wiki[2]}`;
  const site = siteOf(host);
  return site && SAME_ON_MOBILE.has(site) && (host === `m.${site}` || host === `mobile.${site}`)
    ? site
    : host;
}
