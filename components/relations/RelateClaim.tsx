"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Dialog } from "@/components/ui/Dialog";

// Loaded when it is first opened: reading a claim does not pay for it.
const RelateForm = dynamic(() => import("./RelateForm").then((module) => module.RelateForm), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening the form…</p>,
});

/** Says how the claim stands to another one. */
export function RelateClaim({ claimId, reference }: { claimId: string; reference: string }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <KeyedButton action="claim.relate" onClick={() => setOpen(true)}>
        Relate to another claim
      </KeyedButton>
      <Dialog open={open} title={`Relate ${reference} to another claim`} onClose={close}>
        <RelateForm claimId={claimId} reference={reference} onDone={close} />
      </Dialog>
    </>
  );
}
