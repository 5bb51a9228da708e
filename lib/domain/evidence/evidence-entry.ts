import type { CaptureTaskView } from "../captures/capture-shapes";
import type { CopyState } from "../passages/copy-state";
import type { LocatorKind, SourceKind } from "../sources/vocabulary";
import type { Basis, Stance } from "./vocabulary";

/** The words of a source that matter and where they stand; or the work as a whole, then without words. */
export type PassageFacts = {
  wholeWork: boolean;
  exact: string;
  /** The words are the checker's own, not the source's. */
  paraphrased: boolean;
  locatorKind: LocatorKind;
  locator: string;
};

/** One piece of evidence as a reader of the claim sees it. */
export type EvidenceEntry = {
  id: string;
  version: number;
  stance: Stance;
  basis: Basis;
  primary: boolean;
  note: string;
  passage: PassageFacts & { id: string };
  /** How its words stand to the saved copies of the source. */
  copy: CopyState;
  /** A copy of the source that is being fetched, or could not be. */
  copyTask: CaptureTaskView | null;
  /** What is said in writing against an item that refutes (G5); null without one. `at` is ISO 8601. */
  answer: { words: string; by: string; at: string } | null;
  source: {
    id: string;
    title: string;
    /** http or https; null for a source without address. */
    url: string | null;
    kind: SourceKind;
    authors: string;
    /** ISO 8601, as exact as it is known; empty when not said. */
    publishedOn: string;
    language: string;
    outlet: { id: string; name: string } | null;
    /** Known by a pseudonym, which its title is. */
    confidential: boolean;
  };
  addedBy: { id: string; name: string };
  /** ISO 8601 */
  addedAt: string;
};
