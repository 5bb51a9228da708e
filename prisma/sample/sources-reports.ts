import type { SampleSource } from "./shape";

/** What newsrooms published. Every passage here is a paraphrase in our own words. */
export const REPORTS = {
  reutersOnOrigin: {
    title: "Reuters on where the plan came from",
    url: "https://www.reuters.com/world/",
    outlet: "reuters",
    kind: "wire_report",
    publishedOn: "2025-11-26",
    language: "en",
    passages: {
      document: {
        exact:
          "Three officials, whom the agency does not name, say that the plan drew from a document written on the Russian side and handed to the administration.",
      },
      miami: { exact: "Dmitriev met Witkoff and Kushner in Miami at the end of October." },
    },
  },
  reutersOnTomahawks: {
    title: "Reuters on the Ukrainian request for Tomahawk missiles",
    url: "https://www.reuters.com/world/us/",
    outlet: "reuters",
    kind: "wire_report",
    publishedOn: "2025-10",
    language: "en",
    passages: { refusal: { exact: "Trump did not grant Zelensky the Tomahawk missiles that he asked for." } },
  },
  axiosOnPlan: {
    title: "Axios on the plan and the talks behind it",
    url: "https://www.axios.com/world",
    outlet: "axios",
    kind: "original_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      talks: { exact: "The administration has been working on a plan with Moscow, out of public view." },
      authors: { exact: "Witkoff and Kushner drew up a plan of 28 points." },
      miami: { exact: "Dmitriev came to Miami at the end of October and met Witkoff and Kushner." },
      gaza: { exact: "The plan for Gaza served as the model for the one for Ukraine." },
    },
  },
  axiosOnTomahawks: {
    title: "Axios on Zelensky’s visit to the White House in October",
    url: "https://www.axios.com/politics-policy",
    outlet: "axios",
    kind: "original_report",
    publishedOn: "2025-10",
    language: "en",
    passages: { refusal: { exact: "Zelensky left without the Tomahawk missiles: Trump turned him down." } },
  },
  wsjOnUmerov: {
    title: "The Wall Street Journal on the meetings in Miami",
    url: "https://www.wsj.com/world",
    outlet: "wallStreetJournal",
    kind: "original_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      invitation: { exact: "Umerov was invited to Miami as well, and objected to what was put to him." },
    },
  },
  cyprusMail: {
    title: "Cyprus Mail on the Reuters report",
    url: "https://cyprus-mail.com/",
    outlet: "cyprusMail",
    kind: "derived_report",
    publishedOn: "2025-11",
    language: "en",
    passages: { document: { exact: "Carries the Reuters account of a Russian document behind the plan." } },
  },
  unn: {
    title: "UNN on the Reuters report",
    url: "https://unn.ua/",
    outlet: "unn",
    kind: "derived_report",
    publishedOn: "2025-11",
    language: "uk",
    passages: {
      document: { exact: "Retells, with credit to Reuters, that a Russian document lies behind the plan." },
    },
  },
  polskieRadio: {
    title: "Polskie Radio on the Reuters report",
    url: "https://www.polskieradio.pl/",
    outlet: "polskieRadio",
    kind: "derived_report",
    publishedOn: "2025-11",
    language: "pl",
    passages: {
      document: { exact: "Retells, with credit to Reuters, where the American plan is said to come from." },
    },
  },
  caliber: {
    title: "Caliber on the Reuters report",
    url: "https://caliber.az/en/",
    outlet: "caliber",
    kind: "derived_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      document: { exact: "Retells, with credit to Reuters, the plan’s descent from a Russian document." },
    },
  },
  babel: {
    title: "Babel on the calls that Bloomberg published",
    url: "https://babel.ua/en",
    outlet: "babel",
    kind: "derived_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      american: { exact: "Retells, with credit to Bloomberg, the call between Dmitriev and Ushakov." },
    },
  },
  intelliNews: {
    title: "IntelliNews on the plan and the leaked calls",
    url: "https://www.intellinews.com/",
    outlet: "intelliNews",
    kind: "derived_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      american: { exact: "Retells, with credit to Bloomberg, what Dmitriev told Ushakov about the plan." },
      authors: { exact: "Retells, with credit to Axios, that Witkoff and Kushner drew up 28 points." },
    },
  },
  theInsider: {
    title: "The Insider on a document that came before the plan",
    url: "https://theins.ru/en",
    outlet: "theInsider",
    kind: "original_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      document: { exact: "The outlet says that it has seen an earlier document, from the Russian side." },
      bloomberg: { exact: "Cites the call between Dmitriev and Ushakov as Bloomberg published it." },
    },
  },
  associatedPress: {
    title: "Associated Press on the senators’ account of Rubio’s call",
    url: "https://apnews.com/politics",
    outlet: "associatedPress",
    kind: "wire_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      wishList: { exact: "Senators say that Rubio described the plan to them as a Russian wish list." },
    },
  },
  tassOnUshakov: {
    title: "TASS on Ushakov’s remarks about the leak",
    url: "https://tass.com/politics",
    outlet: "tass",
    kind: "wire_report",
    publishedOn: "2025-11",
    language: "en",
    passages: {
      partlyFalse: { exact: "Ushakov says that part of what leaked is false. He does not say which part." },
    },
  },
} as const satisfies Record<string, SampleSource>;
