import type { Stage } from "../claims/vocabulary";
import type { AnchorOutcome } from "./draft-taking";
import type { MarkedText } from "./text-mark";
import type { TextSpan } from "./text-span";

type ClaimNamed = { id: string; number: number };

/** A draft with what it does to the story's claims. Offsets are UTF-16 units into its text, ends exclusive. */
export type OneDraft = MarkedText & {
  id: string;
  number: number;
  /** Of the text as UTF-8. */
  sha256: string;
  /** "" when it was pasted. */
  fileName: string;
  /** The number of the earlier draft that it goes back to. */
  goesBackTo: number | null;
  /** ISO 8601 */
  addedAt: string;
  addedBy: { id: string; name: string };
  /** In reading order; claims without a place in it are left out. */
  placements: (ClaimNamed & TextSpan & { words: string })[];
  /** What became of each claim of the story when it was taken; none for the first draft. */
  outcomes: (ClaimNamed & {
    outcome: AnchorOutcome;
    /** A person chose the place, or that there is none. */
    byHand: boolean;
    stageBefore: Stage;
    stageAfter: Stage;
  })[];
};
