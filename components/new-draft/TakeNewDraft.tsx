"use client";

import { Button } from "@/components/ui/Button";
import { previewDraftAction, takeDraftAction } from "@/lib/actions/drafts";
import type { DraftPreview } from "@/lib/domain/drafts/draft-preview";
import { DraftDecisions } from "./DraftDecisions";
import { TakeBar } from "./TakeBar";
import { useDecisions } from "./use-decisions";
import { useTaking } from "./use-taking";

type Props = {
  storyId: string;
  language: string;
  mayCut: boolean;
  preview: DraftPreview;
  /** What the form holds: the text, and what came with it. */
  values: Record<string, string | string[]>;
  text: string;
  onLookAgain: (preview: DraftPreview) => void;
  onBack: () => void;
  onTaken: () => void;
};

/** The draft that was pasted, with what it will do, and the button that takes it. */
export function TakeNewDraft({
  storyId,
  language,
  mayCut,
  preview,
  values,
  text,
  onLookAgain,
  onBack,
  onTaken,
}: Props) {
  const decisions = useDecisions(preview, mayCut);
  const { take, pending, problem, say } = useTaking(storyId, onTaken);
  const isOvertaken = problem?.refusal.code === "draftOvertaken";
  async function lookAgain() {
    const answer = await previewDraftAction({ ...values, storyId });
    if (!answer.ok) return say(answer);
    onLookAgain(answer.value);
  }
  return (
    <DraftDecisions preview={preview} decisions={decisions} text={text} language={language}>
      <TakeBar
        label={`Take draft ${preview.number}`}
        pending={pending}
        problem={problem}
        onTake={() =>
          take(() =>
            takeDraftAction({
              ...values,
              storyId,
              basedOnDraftId: preview.basedOn.draftId,
              choices: decisions.choices(),
            }),
          )
        }
      >
        {isOvertaken ? <Button onClick={lookAgain}>Show what will happen now</Button> : null}
        <Button onClick={onBack}>Back to the text</Button>
      </TakeBar>
    </DraftDecisions>
  );
}
