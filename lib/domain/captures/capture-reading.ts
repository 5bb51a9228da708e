/** What a copy is, by its bytes. */
export type CaptureKind = "page" | "pdf" | "picture" | "message" | "text";

export type CaptureLink = { address: string; words: string };

/** What was read in a copy's bytes: never more than CAPTURE_READING_LIMITS. */
export type CaptureReading = {
  kind: CaptureKind;
  /** Lower case; with a charset where that is not UTF-8: "text/html", "text/html; charset=windows-1251". */
  mediaType: string;
  title: string;
  /** The article of a page; all text of what is none. Normalised as drafts are. Empty for a picture. */
  text: string;
  /** Where each page begins in the text, for what has pages: UTF-16 offsets. */
  pageStarts: number[];
  links: CaptureLink[];
  /** All words of a page, its navigation and side matter too; "" where the text has them all. */
  wholeText: string;
  /** It is a page that keeps the words from whoever fetches it. */
  wall: "paywall" | "robotsWall" | null;
  /** The address that the copy itself says it was saved from (SingleFile); "" when it says none. */
  savedFrom: string;
  /** Why no text could be read in it: a password, damage, pages that are pictures, no end. */
  unread: "encrypted" | "damaged" | "scanned" | "tooSlow" | null;
};

export const CAPTURE_READING_LIMITS = { text: 2_000_000, title: 500, links: 500, linkWords: 200 } as const;

/** Why bytes cannot be kept as a copy. */
export type NoCapture = { is: "otherKind"; mediaType: string } | { is: "empty" | "tooLarge" };
