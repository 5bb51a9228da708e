"use client";

import dynamic from "next/dynamic";
import { OpenInPlace } from "@/components/forms/OpenInPlace";
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
  return (
    <OpenInPlace action="evidence.add" label="Add evidence" className="mt-2 border-t border-rule pt-3">
      {({ close }) => (
        <AddEvidenceForm
          claimId={claimId}
          stage={stage}
          links={links}
          onDone={() => close("The evidence was added.")}
          onCancel={() => close()}
        />
      )}
    </OpenInPlace>
  );
}
