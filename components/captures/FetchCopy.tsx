"use client";

import { useRef, useState, useTransition } from "react";
import { newRequestId } from "@/components/forms/form-values";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { askForCopyAction } from "@/lib/actions/captures";
import { displayAddress } from "@/lib/domain/sources/display-address";

/** Has Galley fetch the page from its address, as a program sees it. */
export function FetchCopy({
  sourceId,
  url,
  onAsked,
}: {
  sourceId: string;
  url: string;
  onAsked: () => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const request = useRef("");
  const ask = () =>
    start(async () => {
      request.current ||= newRequestId();
      const answer = await askForCopyAction({ sourceId, requestId: request.current }).catch(() => null);
      if (answer?.ok) onAsked();
      else setProblem(answer?.sentence ?? "The server could not be reached. Try again.");
    });
  return (
    <section className="grid justify-items-start gap-2" aria-labelledby={`fetch-${sourceId}`}>
      <h3 id={`fetch-${sourceId}`} className="font-semibold">
        Let Galley fetch it
      </h3>
      <p className="text-small text-ink-2 wrap-anywhere">From {displayAddress(url)}, as everybody sees it.</p>
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      <Button look="primary" onClick={ask} disabled={pending}>
        {pending ? "Asking…" : "Fetch a copy"}
      </Button>
    </section>
  );
}
