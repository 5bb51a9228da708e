import type { LineageRelation } from "@/lib/domain/lineage/vocabulary";
import type { SourceKey } from "./sources";

/**
 * What is known of who relies on whom, said per article: nine articles on claim 4, and two origins. Its researcher has
 * left to whoever signs it off that The Insider's document is evidence apart from the call that it cites, and who gave it.
 */
export const RELIANCES: readonly {
  from: SourceKey;
  to: SourceKey;
  relation: LineageRelation;
  note: string;
}[] = [
  { from: "cyprusMail", to: "reutersOnOrigin", relation: "rewrites", note: "Carries the agency’s report." },
  { from: "unn", to: "reutersOnOrigin", relation: "rewrites", note: "With credit to the agency." },
  { from: "polskieRadio", to: "reutersOnOrigin", relation: "rewrites", note: "With credit to the agency." },
  { from: "caliber", to: "reutersOnOrigin", relation: "rewrites", note: "With credit to the agency." },
  {
    from: "babel",
    to: "dmitrievCall",
    relation: "cites",
    note: "Retells the call, with credit to Bloomberg.",
  },
  { from: "intelliNews", to: "dmitrievCall", relation: "cites", note: "For what Dmitriev told Ushakov." },
  { from: "intelliNews", to: "axiosOnPlan", relation: "cites", note: "For who drew up the 28 points." },
  {
    from: "theInsider",
    to: "dmitrievCall",
    relation: "cites",
    note: "Beside the document that it saw itself.",
  },
];

/** Their own reporting, or the record itself. */
export const OWN: readonly SourceKey[] = [
  ...(["reutersOnOrigin", "reutersOnTomahawks", "axiosOnPlan", "axiosOnTomahawks", "wsjOnUmerov"] as const),
  ...(["theInsider", "associatedPress", "tassOnUshakov", "witkoffCall", "dmitrievCall"] as const),
  ...(["rubioPost", "dmitrievPost", "stateDepartment", "trumpPost", "trumpRemarks"] as const),
  ...(["whiteHouseStatement", "presidentialActions", "sanctionsNotice", "kremlinTranscript"] as const),
  ...(["driscollMeeting", "dmitrievTerms"] as const),
];

/** Somebody looked, and what they rest on is not known. */
export const NOT_KNOWN: readonly SourceKey[] = ["planText", "witkoffPost"];
