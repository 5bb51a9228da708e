/** How a passage relies on another. */
export const LINEAGE_RELATIONS = ["rewrites", "cites", "quotes", "same_document", "same_person"] as const;
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number];

/** "Cyprus Mail {words} Reuters" */
export const RELATION_WORDS: Record<LineageRelation, string> = {
  rewrites: "rewrites",
  cites: "cites",
  quotes: "quotes",
  same_document: "rests on the same document as",
  same_person: "rests on the same person as",
};

/** The same, for the line between two boxes. */
export const RELATION_LABELS: Record<LineageRelation, string> = {
  rewrites: "rewrites",
  cites: "cites",
  quotes: "quotes",
  same_document: "same document",
  same_person: "same person",
};
