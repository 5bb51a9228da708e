"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { isPlainKey } from "@/components/shell/keys";
import { Button } from "@/components/ui/Button";
import type { Stage } from "@/lib/domain/claims/vocabulary";

// Loaded when it is first opened: reading a claim does not pay for it.
const AddEvidenceForm = dynamic(() => import("./AddEvidenceForm").then((module) => module.AddEvidenceForm), {
  ssr: false,
  loading: () => <p className="text-ui text-ink-2">Opening the form…</p>,
});

/** Opens the form in place, by button or by "e". */
export function AddEvidence({ claimId, stage }: { claimId: string; stage: Stage }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const button = useReturnFocus<HTMLButtonElement>(open);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "e" || !isPlainKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
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
          onDone={() => close("The evidence was added.")}
          onCancel={() => close("")}
        />
      ) : (
        <Button ref={button} aria-keyshortcuts="e" onClick={() => setOpen(true)}>
          Add evidence
          <kbd className="rounded border border-b-2 border-rule bg-sheet px-1.5 font-sans text-[11px] text-ink-2">
            e
          </kbd>
        </Button>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
