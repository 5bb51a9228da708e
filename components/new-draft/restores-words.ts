import type { RestoredKind } from "@/lib/domain/drafts/draft-preview";

/** What going back gives a claim. */
export const RESTORES: Record<RestoredKind, string> = {
  signOff: "Gets its sign-off back.",
  proposal: "Its proposed verdict waits for sign-off again.",
  cut: "Is taken back into the story.",
};
