"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { Button } from "@/components/ui/Button";
import type { InquiryEntry } from "@/lib/domain/inquiries/inquiry";
import type { SourceAsked } from "./InquirySection";

const InquiryForm = dynamic(() => import("./InquiryForm").then((module) => module.InquiryForm), {
  ssr: false,
});
const AnswerForm = dynamic(() => import("./AnswerForm").then((module) => module.AnswerForm), { ssr: false });
const SilenceForm = dynamic(() => import("./SilenceForm").then((module) => module.SilenceForm), {
  ssr: false,
});
const DropForm = dynamic(() => import("./DropForm").then((module) => module.DropForm), { ssr: false });

type Props = { inquiry: InquiryEntry; sources: readonly SourceAsked[]; overdue: boolean };

/** What came of it, each form in place of the buttons. */
export function InquiryActions({ inquiry, sources, overdue }: Props) {
  const [doing, setDoing] = useState<"answer" | "silence" | "edit" | "drop" | null>(null);
  const buttons = useReturnFocus<HTMLDivElement>(doing !== null);
  const close = () => setDoing(null);
  if (doing === "edit")
    return <InquiryForm inquiry={inquiry} sources={sources} onDone={close} onCancel={close} />;
  if (doing === "answer") return <AnswerForm inquiry={inquiry} onClose={close} />;
  if (doing === "silence") return <SilenceForm inquiry={inquiry} onClose={close} />;
  if (doing === "drop") return <DropForm inquiry={inquiry} onClose={close} />;
  const { state, whom } = inquiry;
  return (
    <div ref={buttons} className="-ml-3 flex flex-wrap">
      <Button
        look="quiet"
        aria-label={`${state === "answered" ? "Edit the answer" : "Log the answer"} of ${whom}`}
        onClick={() => setDoing("answer")}
      >
        {state === "answered" ? "Edit the answer" : "Log the answer"}
      </Button>
      {overdue ? (
        <Button look="quiet" aria-label={`No answer came from ${whom}`} onClick={() => setDoing("silence")}>
          No answer came
        </Button>
      ) : null}
      <Button look="quiet" aria-label={`Edit what ${whom} was asked`} onClick={() => setDoing("edit")}>
        Edit
      </Button>
      {state === "waiting" ? (
        <Button look="quiet" aria-label={`Drop what ${whom} was asked`} onClick={() => setDoing("drop")}>
          Drop
        </Button>
      ) : null}
    </div>
  );
}
