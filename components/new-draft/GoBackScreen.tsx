"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { newRequestId } from "@/components/forms/form-values";
import { buttonClasses } from "@/components/ui/Button";
import { TextArea } from "@/components/ui/TextField";
import { goBackToDraftAction } from "@/lib/actions/drafts";
import type { DraftPreview } from "@/lib/domain/drafts/draft-preview";
import { LIMITS } from "@/lib/domain/limits";
import { DraftDecisions } from "./DraftDecisions";
import { TakeBar } from "./TakeBar";
import { useDecisions } from "./use-decisions";
import { useTaking } from "./use-taking";

type Props = {
  storyId: string;
  language: string;
  mayCut: boolean;
  preview: DraftPreview;
  /** The earlier draft's text. */
  text: string;
  goesBackTo: number;
};

/** Going back to an earlier draft, with what it will do: its text becomes the next draft. */
export function GoBackScreen({ storyId, language, mayCut, preview, text, goesBackTo }: Props) {
  const decisions = useDecisions(preview, mayCut);
  const requestId = useRef("");
  const reason = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    requestId.current = newRequestId();
  }, []);
  const { take, pending, problem } = useTaking(storyId, () => {});
  return (
    <DraftDecisions preview={preview} decisions={decisions} text={text} language={language}>
      <div className="mb-4 max-w-lg">
        <TextArea
          ref={reason}
          id="why-back"
          name="reason"
          label="Why, if that helps those who read the history"
          rows={2}
          maxLength={LIMITS.reason}
        />
      </div>
      <TakeBar
        label={`Go back to draft ${goesBackTo}`}
        pending={pending}
        problem={problem}
        onTake={() =>
          take(() =>
            goBackToDraftAction({
              storyId,
              basedOnDraftId: preview.basedOn.draftId,
              number: goesBackTo,
              choices: decisions.choices(),
              reason: reason.current?.value ?? "",
              requestId: requestId.current,
            }),
          )
        }
      >
        <Link href={`/stories/${storyId}/drafts`} prefetch={false} className={buttonClasses()}>
          Cancel
        </Link>
      </TakeBar>
    </DraftDecisions>
  );
}
