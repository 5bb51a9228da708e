"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import type { Reply } from "@/lib/actions/door";

type Props = {
  /** "that Cyprus Mail rewrites Reuters" */
  what: string;
  action: (input: unknown) => Promise<Reply>;
  ids: Record<string, string>;
};

/** One press: what is taken back stays in history and can be said again. */
export function TakeBack({ what, action, ids }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const press = async () => {
    setBusy(true);
    const reply = await action(ids).catch(() => null);
    setBusy(false);
    setProblem(reply?.ok ? "" : (reply?.sentence ?? "The server could not be reached. Try again."));
  };
  return (
    <>
      <Button look="quiet" disabled={busy} aria-label={`Take back ${what}`} onClick={press}>
        Take back
      </Button>
      <span role="alert" className="text-status-refuted empty:hidden">
        {problem}
      </span>
    </>
  );
}
