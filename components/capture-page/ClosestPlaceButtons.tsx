"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { pinWhereClosestAction, quoteAsInCopyAction } from "@/lib/actions/evidence";

type Props = { evidence: { id: string; version: number }; captureId: string; differ: boolean };

const NOT_REACHED = "This was not saved: the server could not be reached. Try again.";

/** Words that differ from the copy's: take the copy's, or pin them there as they are. Words that are there: pin them. */
export function ClosestPlaceButtons({ evidence, captureId, differ }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const input = { evidenceId: evidence.id, version: evidence.version, captureId };
  const run = (action: typeof pinWhereClosestAction | typeof quoteAsInCopyAction) =>
    start(async () => {
      const reply = await action(input).catch(() => null);
      setProblem(reply?.ok ? null : (reply?.sentence ?? NOT_REACHED));
    });
  return (
    <div className="mt-2 grid gap-2">
      <div className="flex flex-wrap gap-2">
        {differ ? (
          <Button look="primary" disabled={pending} onClick={() => run(quoteAsInCopyAction)}>
            Take the copy’s words
          </Button>
        ) : null}
        <Button disabled={pending} onClick={() => run(pinWhereClosestAction)}>
          {differ ? "Keep mine, pinned here" : "Pin them here"}
        </Button>
      </div>
      {differ ? (
        <p className="text-small text-ink-2">
          Other words reopen a claim that was signed off on these; pinning them as they are does not.
        </p>
      ) : null}
      {problem ? <Notice look="problem">{problem}</Notice> : null}
    </div>
  );
}
