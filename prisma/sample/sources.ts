import { RECORDS } from "./sources-records";
import { REPORTS } from "./sources-reports";

export const SOURCES = { ...REPORTS, ...RECORDS };

export type SourceKey = keyof typeof SOURCES;

/** "rubioPost.drafted": a source and one of its passages, so that a passage that isn't there does not compile. */
export type PassageKey = {
  [Key in SourceKey]: `${Key}.${keyof (typeof SOURCES)[Key]["passages"] & string}`;
}[SourceKey];
