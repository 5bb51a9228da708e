"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { importProgressAction } from "@/lib/actions/imports";
import type { ImportProgress } from "@/lib/domain/exchange/import-items/import-view";

const EVERY_MS = 1_200;

/** How far an import is, until its job has ended; then the page is shown anew. */
export function ImportUnderWay({ importId, shown }: { importId: string; shown: ImportProgress }) {
  const router = useRouter();
  const [progress, setProgress] = useState(shown);
  useEffect(() => {
    let isGone = false;
    const timer = setInterval(async () => {
      const answer = await importProgressAction({ importId }).catch(() => null);
      if (isGone || !answer?.ok || answer.value === null) return;
      setProgress(answer.value);
      if (answer.value.state !== shown.state) router.refresh();
    }, EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [importId, router, shown.state]);
  const { done, total } = progress;
  return (
    <div className="grid max-w-xl gap-2">
      {/* The figures count up for the eye; a screen reader hears the state once. */}
      <p role="status">
        {shown.state === "checking" ? "It is being tried. Nothing comes in yet." : "It is coming in."} You can
        leave this page meanwhile.
      </p>
      <p aria-hidden="true" className="flex items-center gap-2 text-small text-ink-2">
        <progress className="accent-accent w-60" max={total} value={Math.min(done, total)} />
        <span className="tabular-nums">
          {Math.min(done, total).toLocaleString("en")} of {total.toLocaleString("en")} rows
        </span>
      </p>
    </div>
  );
}
