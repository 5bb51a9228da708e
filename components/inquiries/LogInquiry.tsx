"use client";

import dynamic from "next/dynamic";
import { OpenInPlace } from "@/components/forms/OpenInPlace";
import type { SourceAsked } from "./InquirySection";

// Loaded when it is first opened: reading a claim does not pay for it.
const InquiryForm = dynamic(() => import("./InquiryForm").then((module) => module.InquiryForm), {
  ssr: false,
  loading: () => <p className="text-ui text-ink-2">Opening the form…</p>,
});

type Props = { claimId: string; sources: readonly SourceAsked[] };

/** Opens the form in place. */
export function LogInquiry({ claimId, sources }: Props) {
  return (
    <OpenInPlace action="inquiry.log" label="Log who was asked" className="mt-2 border-t border-rule pt-3">
      {({ close }) => (
        <InquiryForm
          claimId={claimId}
          sources={sources}
          onDone={() => close("It was logged.")}
          onCancel={() => close()}
        />
      )}
    </OpenInPlace>
  );
}
