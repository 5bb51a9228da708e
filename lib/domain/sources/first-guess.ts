import type { SourceKind } from "./vocabulary";

/**
 * What a new source's form begins with, told from the address alone: a person looks at it before it is saved. Names
 * that their domains don't spell, and outlets whose every page is of one kind.
 */
const KNOWN: Readonly<Record<string, { name: string; kind?: SourceKind }>> = {
  "reuters.com": { name: "Reuters", kind: "wire_report" },
  "apnews.com": { name: "Associated Press", kind: "wire_report" },
  "afp.com": { name: "AFP", kind: "wire_report" },
  "dpa.com": { name: "dpa", kind: "wire_report" },
  "efe.com": { name: "EFE", kind: "wire_report" },
  "interfax.com.ua": { name: "Interfax-Ukraine", kind: "wire_report" },
  "ukrinform.net": { name: "Ukrinform", kind: "wire_report" },
  "tass.com": { name: "TASS", kind: "wire_report" },
  "tass.ru": { name: "TASS", kind: "wire_report" },
  "wsj.com": { name: "The Wall Street Journal" },
  "nytimes.com": { name: "The New York Times" },
  "washingtonpost.com": { name: "The Washington Post" },
  "ft.com": { name: "Financial Times" },
  "bbc.com": { name: "BBC" },
  "cnn.com": { name: "CNN" },
  "nbcnews.com": { name: "NBC News" },
  "cbsnews.com": { name: "CBS News" },
  "npr.org": { name: "NPR" },
  "theguardian.com": { name: "The Guardian" },
  "elpais.com": { name: "El País" },
  "lemonde.fr": { name: "Le Monde" },
  "spiegel.de": { name: "Der Spiegel" },
  "theins.ru": { name: "The Insider" },
  "un.org": { name: "United Nations", kind: "official_record" },
  "x.com": { name: "X", kind: "social_post" },
  "t.me": { name: "Telegram", kind: "social_post" },
  "truthsocial.com": { name: "Truth Social", kind: "social_post" },
  "facebook.com": { name: "Facebook", kind: "social_post" },
  "instagram.com": { name: "Instagram", kind: "social_post" },
  "bsky.app": { name: "Bluesky", kind: "social_post" },
  "youtube.com": { name: "YouTube", kind: "recording" },
  "wikipedia.org": { name: "Wikipedia", kind: "reference_work" },
  "britannica.com": { name: "Britannica", kind: "reference_work" },
  "doi.org": { name: "DOI", kind: "scholarly_work" },
  "arxiv.org": { name: "arXiv", kind: "scholarly_work" },
  "snopes.com": { name: "Snopes", kind: "fact_check" },
  "politifact.com": { name: "PolitiFact", kind: "fact_check" },
  "fullfact.org": { name: "Full Fact", kind: "fact_check" },
};

/** The name an outlet with this domain likely has: "Axios" for "axios.com", "Cyprus Mail" for "cyprus-mail.com". */
export function guessOutletName(domain: string): string {
  const known = KNOWN[domain]?.name;
  if (known) return known;
  // An address of numbers, or a name in another script, is better shown whole than taken apart.
  if (!/^[a-z]/.test(domain) || domain.startsWith("xn--")) return domain;
  const [label = domain] = domain.split(".");
  return label
    .split("-")
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The kind that pages of this domain likely are; null when it can't be told. */
export function guessSourceKind(domain: string): SourceKind | null {
  const known = KNOWN[domain]?.kind;
  if (known) return known;
  return /(^|\.)(gov|mil)(\.[a-z]{2})?$|\.gouv\.[a-z]{2}$|\.europa\.eu$/.test(domain)
    ? "official_record"
    : null;
}
