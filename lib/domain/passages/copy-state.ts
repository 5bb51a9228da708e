import type { PassageFacts } from "../evidence/evidence-entry";

/** How the words of a passage stand in the saved copy that it is pinned to. */
export type FoundAs = "exact" | "normalised" | "approximate";

export const FOUND_AS_WORDS: Record<FoundAs, string> = {
  exact: "Word for word",
  normalised: "But for white space, quotation marks, dashes or capitals",
  approximate: "In other words, as a person took it",
};

/** A saved copy as far as a passage names it; `at` is when it was saved, ISO 8601. */
export type CopyNamed = { captureId: string; at: string };

/** How a passage stands to the saved copies of its source. */
export type CopyState =
  /** `goneSince`: a newer copy no longer has the words; ISO 8601, null while it does. */
  | ({ is: "pinned"; foundAs: FoundAs; goneSince: string | null } & CopyNamed)
  /** The newest copy with text does not have the words as they were noted. */
  | ({ is: "notFound" } & CopyNamed)
  /** There are copies, and no text in them: pictures. */
  | { is: "noText" }
  /** The work as a whole, or the checker's own words: nothing that could be found in the copies that there are. */
  | { is: "noWords" }
  | { is: "noCopy" }
  /** The source is confidential: its copies are for the people named on it. */
  | { is: "kept"; pinned: boolean };

export type PinFacts = {
  passage: Pick<PassageFacts, "wholeWork" | "paraphrased">;
  pinned: ({ foundAs: FoundAs; goneSince: string | null } & CopyNamed) | null;
  /** The newest copy that has text. */
  newest: CopyNamed | null;
  /** Copies of the source, pictures among them. */
  copies: number;
  /** Whether the reader may see the copies of this source. */
  mayRead: boolean;
};

/** What a reader is told of a passage and its source's copies. Pure. */
export function copyStateOf({ passage, pinned, newest, copies, mayRead }: PinFacts): CopyState {
  if (!mayRead) return { is: "kept", pinned: pinned !== null };
  if (pinned) return { is: "pinned", ...pinned };
  if (copies === 0) return { is: "noCopy" };
  if (passage.wholeWork || passage.paraphrased) return { is: "noWords" };
  return newest ? { is: "notFound", ...newest } : { is: "noText" };
}

/** The place in a copy where a passage stands, or where its words would: the page shows it beside the claim. */
export function copyAddress(
  sourceId: string,
  { captureId }: Pick<CopyNamed, "captureId">,
  { passageId, claim }: { passageId?: string; claim?: string } = {},
): string {
  const asked = new URLSearchParams({
    ...(passageId ? { passage: passageId } : {}),
    ...(claim ? { claim } : {}),
  });
  const query = asked.size > 0 ? `?${asked}` : "";
  return `/sources/${sourceId}/captures/${captureId}${query}${passageId ? "#here" : ""}`;
}
