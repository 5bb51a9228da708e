"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { SourceAsked } from "./InquirySection";

// Loaded when it is first opened: reading a claim does not pay for it.
const InquiryForm = dynamic(() => import("./InquiryForm").then((module) => module.InquiryForm), {
  ssr: false,
  loading: () => <p className="text-ui text-ink-2">Opening the form…</p>,
});

type Props = { claimId: string; sources: readonly SourceAsked[] };

/** Opens the form in place. */
export function LogInquiry({ claimId, sources }: Props) {
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
        <InquiryForm
          claimId={claimId}
          sources={sources}
          onDone={() => close("It was logged.")}
          onCancel={() => close("")}
        />
      ) : (
        <KeyedButton action="inquiry.log" ref={button} onClick={() => setOpen(true)}>
          Log who was asked
        </KeyedButton>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
