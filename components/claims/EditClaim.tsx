"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Dialog } from "@/components/ui/Dialog";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import type { PersonChoice } from "./ClaimFormFields";

// Loaded when it is first opened: reading a claim does not pay for it.
const EditClaimForm = dynamic(() => import("./ClaimFormEdit").then((module) => module.EditClaimForm), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening the form…</p>,
});

type Props = { claim: ClaimDossier["claim"]; people: readonly PersonChoice[] };

/** Edits the claim over its page. */
export function EditClaim({ claim, people }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { assignee, ...values } = claim;
  return (
    <>
      <KeyedButton action="claim.edit" onClick={() => setOpen(true)}>
        Edit the claim
      </KeyedButton>
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
