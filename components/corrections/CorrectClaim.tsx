"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Dialog } from "@/components/ui/Dialog";
import type { CorrectFormProps } from "./CorrectForm";

// Loaded when it is first opened: reading a claim does not pay for it.
const CorrectForm = dynamic(() => import("./CorrectForm").then((module) => module.CorrectForm), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening the form…</p>,
});

/** Appends a correction to what was signed off. */
export function CorrectClaim({
  reference,
  ...claim
}: Omit<CorrectFormProps, "onDone"> & { reference: string }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <KeyedButton action="claim.correct" onClick={() => setOpen(true)}>
        Correct what was signed off
      </KeyedButton>
      <Dialog open={open} title={`Correct ${reference}`} onClose={close}>
        <CorrectForm {...claim} onDone={close} />
      </Dialog>
    </>
  );
}
