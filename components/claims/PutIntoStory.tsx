"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Dialog } from "@/components/ui/Dialog";

// Loaded when it is first opened: reading a claim does not pay for it.
const StoryChoice = dynamic(() => import("./StoryChoice").then((module) => module.StoryChoice), {
  ssr: false,
  loading: () => <p className="text-ink-2">Reading the stories…</p>,
});

type Props = { claimId: string; reference: string; storyIds: readonly string[] };

/** Makes a claim part of a story, or of one more, and goes there to mark its words. */
export function PutIntoStory({ claimId, reference, storyIds }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <KeyedButton action="claim.putIntoStory" onClick={() => setOpen(true)}>
        {storyIds.length === 0 ? "Put it into a story" : "Put it into another story"}
      </KeyedButton>
      <Dialog open={open} title={`Put ${reference} into a story`} onClose={close}>
        <StoryChoice claimId={claimId} reference={reference} storyIds={storyIds} onCancel={close} />
      </Dialog>
    </>
  );
}
