import type { SampleOutlet } from "./shape";

/** Who publishes what the claims rest on. The owner is named where it is generally known. */
export const OUTLETS = {
  reuters: { name: "Reuters", domain: "reuters.com", ownerGroup: "Thomson Reuters" },
  associatedPress: { name: "Associated Press", domain: "apnews.com", ownerGroup: "" },
  bloomberg: { name: "Bloomberg", domain: "bloomberg.com", ownerGroup: "Bloomberg L.P." },
  axios: { name: "Axios", domain: "axios.com", ownerGroup: "Cox Enterprises" },
  wallStreetJournal: { name: "The Wall Street Journal", domain: "wsj.com", ownerGroup: "News Corp" },
  cyprusMail: { name: "Cyprus Mail", domain: "cyprus-mail.com", ownerGroup: "" },
  unn: { name: "UNN", domain: "unn.ua", ownerGroup: "" },
  polskieRadio: { name: "Polskie Radio", domain: "polskieradio.pl", ownerGroup: "" },
  caliber: { name: "Caliber", domain: "caliber.az", ownerGroup: "" },
  babel: { name: "Babel", domain: "babel.ua", ownerGroup: "" },
  intelliNews: { name: "IntelliNews", domain: "intellinews.com", ownerGroup: "" },
  theInsider: { name: "The Insider", domain: "theins.ru", ownerGroup: "" },
  tass: { name: "TASS", domain: "tass.com", ownerGroup: "Russian state" },
  x: { name: "X", domain: "x.com", ownerGroup: "X Corp." },
  truthSocial: {
    name: "Truth Social",
    domain: "truthsocial.com",
    ownerGroup: "Trump Media & Technology Group",
  },
  whiteHouse: { name: "The White House", domain: "whitehouse.gov", ownerGroup: "US government" },
  treasury: { name: "US Treasury", domain: "treasury.gov", ownerGroup: "US government" },
  kremlin: { name: "The Kremlin", domain: "kremlin.ru", ownerGroup: "Russian state" },
  presidentOfUkraine: {
    name: "Office of the President of Ukraine",
    domain: "president.gov.ua",
    ownerGroup: "Ukrainian state",
  },
} as const satisfies Record<string, SampleOutlet>;

export type OutletKey = keyof typeof OUTLETS;
