/** Field limits, in UTF-16 units as JavaScript and HTML's maxlength count them, written once. */
export const LIMITS = {
  personName: 120,
  tokenName: 120,
  email: 254,
  password: { min: 12, max: 200 },
  storyTitle: 300,
  desk: 80,
  draftText: 500_000,
  /** Marks of one draft, and their length as JSON. */
  draftMarks: { count: 20_000, json: 600_000 },
  fileName: 255,
  draftFileBytes: 10 * 1024 * 1024,
  copyBytes: 20 * 1024 * 1024,
  importBytes: 25 * 1024 * 1024,
  /** The words of a copy as they are pasted: what a form may send. */
  pastedCopy: 200_000,
  wording: 2_000,
  /** A long paragraph: what is split into claims in one go. */
  splitWords: 5_000,
  attributedTo: 200,
  sourceTitle: 500,
  authors: 500,
  pseudonym: 120,
  identityName: 200,
  identityContact: 1_000,
  url: 2_048,
  outletName: 160,
  ownerGroup: 160,
  domain: 253,
  passage: 10_000,
  locator: 120,
  date: 40,
  /** Who was asked, and how. */
  whom: 200,
  means: 120,
  note: 5_000,
  rationale: 10_000,
  reason: 2_000,
  searchText: 200,
  /** A fact box as it is published. */
  factBox: { claims: 100, intro: 2_000, explanation: 1_000, unanswered: { count: 50, words: 500 } },
} as const;
