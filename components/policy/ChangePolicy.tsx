"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Dialog } from "@/components/ui/Dialog";
import type { Policy } from "@/lib/domain/verification/policy";

// Loaded when it is first opened: reading the rules does not pay for it.
const PolicyForm = dynamic(() => import("./PolicyForm").then((module) => module.PolicyForm), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening the form…</p>,
});

/** The button that opens the form of the newsroom's rules. */
export function ChangePolicy({ policy }: { policy: Policy }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <KeyedButton action="record.edit" onClick={() => setOpen(true)}>
        Change the rules
      </KeyedButton>
      <Dialog open={open} title="Change the rules" onClose={() => setOpen(false)}>
        <PolicyForm policy={policy} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
