"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { usePlainKey } from "@/components/shell/use-plain-key";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { KeyHint } from "@/components/ui/KeyHint";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import type { PersonChoice } from "./ClaimFormFields";

// Loaded when it is first opened: reading a claim does not pay for it.
const EditClaimForm = dynamic(() => import("./ClaimFormEdit").then((module) => module.EditClaimForm), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening the form…</p>,
});

type Props = { claim: ClaimDossier["claim"]; people: readonly PersonChoice[] };

/** Edits the claim over its page. Key: w. */
export function EditClaim({ claim, people }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  usePlainKey("w", () => button.current?.click());
  const close = () => setOpen(false);
  const { assignee, ...values } = claim;
  return (
    <>
      <Button ref={button} aria-keyshortcuts="w" onClick={() => setOpen(true)}>
        Edit the claim
        <KeyHint of="w" />
      </Button>
      <Dialog open={open} title={`Edit ${claimReference(claim.number)}`} onClose={close} wide>
        <EditClaimForm
          claim={{ ...values, assigneeId: assignee?.id ?? null, assigneeName: assignee?.name ?? null }}
          people={people}
          onDone={close}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}
