import type { Stage, Verdict } from "../claims/vocabulary";
import type { DiffPart } from "../history/word-diff";
import type { CopyNamed, FoundAs } from "./copy-state";
import type { TextPart } from "./text-part";

/** A saved copy as its page shows it, with the part of its text that is in sight. Times are ISO 8601. */
export type CapturePage = {
  source: { id: string; title: string; language: string; outlet: string };
  copy: CopyNamed & {
    /** Null: Galley itself. */
    by: string | null;
    method: "fetched" | "uploaded" | "pasted";
    addressAsked: string;
    addressAnswered: string;
    /** HTTP status; null for what was uploaded or pasted. */
    status: number | null;
    mediaType: string;
    fileName: string;
    title: string;
    sha256: string;
    /** Bytes. */
    length: number;
    /** When an authority says that the hash existed; null without a timestamp. */
    stampedAt: string | null;
  };
  /** The words of the part; offsets everywhere are those of the whole text, in UTF-16 units. */
  text: string;
  part: TextPart;
  /** Where pages begin, those of the whole text. */
  pageStarts: number[];
  /** Passages pinned to this copy, in the order in which they stand: those that the reader may see. */
  passages: PinnedPassage[];
  /** Other copies of the source, newest first. */
  others: CopyNamed[];
  /** What the address asks for. */
  asked: AskedPassage | null;
  /** The claim beside which the copy was opened. */
  claim: ClaimBeside | null;
};

export type PinnedPassage = { id: string; exact: string; start: number; end: number; foundAs: FoundAs };

export type ClaimBeside = { id: string; number: number; wording: string; verdict: Verdict; stage: Stage };

/** How the passage that was asked for stands to this copy. */
export type AskedPassage = {
  id: string;
  exact: string;
  /** As which it is evidence for the claim beside; null when it is none. */
  evidence: { id: string; version: number } | null;
  /** The copy that it is pinned to, this one or another. */
  pinned: CopyNamed | null;
} & (
  | { is: "here"; start: number; end: number; foundAs: FoundAs }
  /** The closest words, and how the passage's become them. */
  | { is: "differs"; start: number; end: number; parts: DiffPart[] }
  | { is: "notThere" }
);
