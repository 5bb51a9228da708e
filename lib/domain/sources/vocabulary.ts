export const SOURCE_KINDS = [
  "official_record",
  "document",
  "dataset",
  "recording",
  "own_witness",
  "interview_named",
  "interview_anonymous",
  "original_report",
  "wire_report",
  "derived_report",
  "press_release",
  "social_post",
  "scholarly_work",
  "reference_work",
  "fact_check",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_KIND_WORDS: Record<SourceKind, string> = {
  official_record: "Official record",
  document: "Document",
  dataset: "Dataset",
  recording: "Recording",
  own_witness: "Own witness",
  interview_named: "Interview, named",
  interview_anonymous: "Interview, anonymous",
  original_report: "Original report",
  wire_report: "Wire report",
  derived_report: "Derived report",
  press_release: "Press release",
  social_post: "Social post",
  scholarly_work: "Scholarly work",
  reference_work: "Reference work",
  fact_check: "Fact check",
};

/** Where in a source a passage stands. */
export const LOCATOR_KINDS = ["none", "page", "paragraph", "timecode", "section", "cell"] as const;
export type LocatorKind = (typeof LOCATOR_KINDS)[number];

export const LOCATOR_KIND_WORDS: Record<LocatorKind, string> = {
  none: "Not said",
  page: "Page",
  paragraph: "Paragraph",
  timecode: "Timecode",
  section: "Section",
  cell: "Cell",
};
