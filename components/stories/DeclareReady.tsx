"use client";

import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { declareReadyAction, takeBackReadyAction } from "@/lib/actions/coverage";
import { LIMITS } from "@/lib/domain/limits";

type Props = {
  storyId: string;
  draftId: string;
  /** What is missing, in words. */
  missing: string;
  isDeclared: boolean;
};

/** An editor declares the story ready over what is missing, and says why; or takes that back. */
export function DeclareReady({ storyId, draftId, missing, isDeclared }: Props) {
  if (isDeclared)
    return (
      <div>
        <ReasonDialog
          key="take-back"
          keyed="story.declareReady"
          name={`not-ready-${storyId}`}
          title="The story is not ready"
          label="Take back that it is ready"
          action={takeBackReadyAction}
          ids={{ storyId }}
        >
          The story goes back to what it lacks. The declaration and its reason stay in history.
        </ReasonDialog>
      </div>
    );
  return (
    <div>
      <ReasonDialog
        key="declare"
        keyed="story.declareReady"
        name={`ready-${storyId}`}
        title="Declare the story ready"
        label="Declare it ready"
        action={declareReadyAction}
        ids={{ storyId, draftId }}
        field={{
          name: "reason",
          label: "Why it can be published all the same",
          hint: "Everybody who reads the story sees it, with your name.",
          maxLength: LIMITS.reason,
        }}
      >
        Missing: {missing}. Your declaration holds for this draft, until somebody takes it back.
      </ReasonDialog>
    </div>
  );
}
