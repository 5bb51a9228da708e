/**
 * Query parameters that say how a reader came to a page, and not which page it is. Names in lower case, compared so.
 * A name goes on the general list only when no site is known to use it for content; others stand under their site.
 */
const ANYWHERE: ReadonlySet<string> = new Set(
  `
  fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid yclid ysclid twclid ttclid li_fat_id
  rdt_cid epik s_kwcid ef_id igshid igsh mibextid mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi hsctatracking vero_id
  oly_enc_id oly_anon_id __twitter_impression ref_src ref_url cmpid ocid icid smid smtyp sref taid
  at_medium at_campaign at_link_id at_link_type at_link_origin at_ptr_name at_format at_bbc_team xtor s_cid ncid
  soc_src soc_trk guccounter guce_referrer guce_referrer_sig tpcc wt_mc wt_zmc _nlid share_id
  unlocked_article_code giftcopy sharetype reflink itid usqp
  `
    .trim()
    .split(/\s+/),
);

const ANYWHERE_BY_START = [
  "utm_",
  "hsa_",
  "pk_",
  "mtm_",
  "matomo_",
  "piwik_",
  "at_custom",
  "amp_js_",
  "amp_gsa",
  "gaa_",
];

/** By registrable domain, as it is spelled in a canonical address. */
const BY_SITE: Readonly<Record<string, readonly string[]>> = {
  "x.com": ["s", "t", "cxt", "lang"],
  "youtube.com": ["feature", "si", "pp", "ab_channel", "t", "start"],
  "facebook.com": ["__tn__", "__cft__[0]", "__xts__[0]", "ref", "refid", "paipv", "eav", "rdid", "locale"],
  "instagram.com": ["img_index", "hl"],
  "reddit.com": ["context", "rdt"],
  "t.me": ["single", "embed"],
  "telegram.org": ["setln"],
  "medium.com": ["source", "sk"],
  "substack.com": [
    "r",
    "showwelcome",
    "showwelcomeonshare",
    "triedredirect",
    "publication_id",
    "post_id",
    "isfreemail",
  ],
  "bloomberg.com": ["srnd", "leadsource", "accesstoken", "embedded-checkout"],
  "wsj.com": ["mod", "st"],
  "nytimes.com": ["referringsource", "searchresultposition", "partner", "emc"],
  "washingtonpost.com": ["pwapi_token"],
  "ft.com": ["segmentid", "accesstoken", "desktop"],
  "theguardian.com": ["cmp"],
  "dailymail.co.uk": ["ito"],
  "reuters.com": ["feedtype", "feedname", "il"],
  "axios.com": ["stream"],
  "elpais.com": ["ssm", "rel"],
  "lemonde.fr": ["lmd_medium", "lmd_campaign", "lmd_creation"],
  "dw.com": ["maca"],
  "linkedin.com": ["trk", "trackingid", "rcm"],
};

/** Whether a query parameter only tracks. `name` as it stands in the address, decoded; `site` a registrable domain. */
export function isTracking(name: string, site: string): boolean {
  const lower = name.toLowerCase();
  if (ANYWHERE.has(lower) || ANYWHERE_BY_START.some((start) => lower.startsWith(start))) return true;
  return BY_SITE[site]?.includes(lower) ?? false;
}
