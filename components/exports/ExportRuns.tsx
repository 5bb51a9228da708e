"use client";

import { useEffect, useState } from "react";
import { buttonClasses } from "@/components/ui/Button";
import { When } from "@/components/ui/When";
import { exportRunsAction } from "@/lib/actions/exports";
import { EXPORT_STATE_WORDS, type ExportRunView } from "@/lib/domain/exchange/export-run";

const EVERY_MS = 1_500;

/** A person's long exports, how far each is, and the way to its file. Looks again while one of them is under way. */
export function ExportRuns({ shown, now }: { shown: readonly ExportRunView[]; now: number }) {
  const [runs, setRuns] = useState(shown);
  const [drawn, setDrawn] = useState(shown);
  if (shown !== drawn) {
    setDrawn(shown);
    setRuns(shown);
  }
  const isUnderWay = runs.some(({ state }) => state === "waiting" || state === "writing");
  useEffect(() => {
    if (!isUnderWay) return;
    let isGone = false;
    const timer = setInterval(async () => {
      const answer = await exportRunsAction().catch(() => null);
      if (!isGone && answer?.ok && answer.value) setRuns(answer.value);
    }, EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [isUnderWay]);
  return (
    <ul aria-label="Exports, newest first" className="max-w-3xl border-t border-rule">
      {runs.map((run) => (
        <li key={run.id} className="grid gap-1 border-b border-rule py-2.5">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-[550] wrap-anywhere">{run.fileName}</span>
            <span className="text-ink-2">
              {EXPORT_STATE_WORDS[run.state]}
              {run.state === "ready" ? `: ${sayBytes(run.length)}` : ""}
            </span>
            <span className="ml-auto text-small text-ink-2">
              Asked for <When at={run.askedAt} />
            </span>
          </div>
          {run.state === "failed" ? <p>{run.failure}</p> : null}
          {run.state === "writing" ? <Progress done={run.done} total={run.total} /> : null}
          {run.state === "ready" ? (
            <p className="flex flex-wrap items-center gap-3">
              <a href={`/exports/${run.id}/file`} download className={buttonClasses()}>
                Download<span className="sr-only"> {run.fileName}</span>
              </a>
              <span className="text-small text-ink-2">{sayLeft(run.expiresAt, now)}</span>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Progress({ done, total }: Pick<ExportRunView, "done" | "total">) {
  if (total === null) return null;
  return (
    <p className="flex items-center gap-2 text-small text-ink-2">
      <progress aria-label="Written" className="accent-accent w-60" max={total} value={done} />
      <span className="tabular-nums">
        {done.toLocaleString("en")} of {total.toLocaleString("en")}
      </span>
    </p>
  );
}

function sayLeft(expiresAt: string | null, now: number): string {
  const hours = expiresAt ? Math.max(1, Math.round((Date.parse(expiresAt) - now) / 3_600_000)) : 0;
  return `Kept for ${hours === 1 ? "another hour" : `another ${hours} hours`}.`;
}

function sayBytes(length: number): string {
  if (length < 1_000_000) return `${Math.max(1, Math.round(length / 1_000)).toLocaleString("en")} kB`;
  return `${(length / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
}
