"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Dialog } from "@/components/ui/Dialog";

// Loaded when it is first opened: reading a claim does not pay for it.
const MergeChoice = dynamic(() => import("./MergeChoice").then((module) => module.MergeChoice), {
  ssr: false,
  loading: () => <p className="text-ink-2">Reading the claims…</p>,
});

type Props = { claimId: string; reference: string; storyId: string };

/** Makes the open claim one with another claim of the story. */
export function MergeClaim({ claimId, reference, storyId }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <KeyedButton action="claim.merge" onClick={() => setOpen(true)}>
        Merge into…
      </KeyedButton>
      <Dialog open={open} title={`Merge ${reference} into another claim`} onClose={close}>
        <MergeChoice {...{ claimId, reference, storyId }} onCancel={close} />
      </Dialog>
    </>
  );
}
