"use client";

import type { CaptureTaskView } from "@/lib/domain/captures/capture-shapes";
import { sayCopyTask } from "@/lib/domain/captures/say-copy";
import { useCopyTask } from "./use-copy-task";

/** What a wish for a copy has come to: under way with its progress, to be tried again, or failed and why. */
export function CopyTask({ sourceId, task: shown }: { sourceId: string; task: CaptureTaskView | null }) {
  const task = useCopyTask(sourceId, shown);
  if (!task) return null;
  const isFailed = task.state === "failed";
  return (
    <div className={`max-w-xl text-small ${isFailed ? "text-ink" : "text-ink-2"}`}>
      {/* The figures count up for the eye; a screen reader hears each state once. */}
      <p role="status">{sayCopyTask({ ...task, received: 0 }, time(task.nextTryAt))}</p>
      {task.state === "fetching" ? (
        <p className="flex items-center gap-2" aria-hidden="true">
          <progress
            className="accent-accent w-40"
            max={task.expected ?? undefined}
            value={task.expected ? task.received : undefined}
          />
          <span className="tabular-nums">
            {task.received > 0 ? sayCopyTask(task, null).replace(/^[^:]*: /, "") : ""}
          </span>
        </p>
      ) : null}
    </div>
  );
}

function time(at: string | null): string | null {
  if (at === null) return null;
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
