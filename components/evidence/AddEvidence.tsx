"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { DraftLink } from "@/lib/domain/drafts/links-near";

// Loaded when it is first opened: reading a claim does not pay for it.
const AddEvidenceForm = dynamic(() => import("./AddEvidenceForm").then((module) => module.AddEvidenceForm), {
  ssr: false,
  loading: () => <p className="text-ui text-ink-2">Opening the form…</p>,
});

type Props = { claimId: string; stage: Stage; links: readonly DraftLink[] };

/** Opens the form in place. */
export function AddEvidence({ claimId, stage, links }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const button = useReturnFocus<HTMLButtonElement>(open);
  const close = (words: string) => {
    setOpen(false);
    setSaid(words);
  };
  return (
    <div className="mt-2 border-t border-rule pt-3">
      {open ? (
        <AddEvidenceForm
          claimId={claimId}
          stage={stage}
          links={links}
          onDone={() => close("The evidence was added.")}
          onCancel={() => close("")}
        />
      ) : (
        <KeyedButton action="evidence.add" ref={button} onClick={() => setOpen(true)}>
          Add evidence
        </KeyedButton>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
