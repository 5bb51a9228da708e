import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { copyTaskAction } from "@/lib/actions/captures";
import type { CaptureTaskView } from "@/lib/domain/captures/capture-shapes";

const EVERY_MS = 1_500;
/** A try that is minutes away is not asked after each second. */
const SELDOM_MS = 15_000;

/**
 * Follows a wish for a copy until it has come to an end, and then shows the page anew. `shown` is what the page knew when
 * it was drawn.
 */
export function useCopyTask(sourceId: string, shown: CaptureTaskView | null): CaptureTaskView | null {
  const router = useRouter();
  const [task, setTask] = useState(shown);
  const [drawn, setDrawn] = useState(shown);
  if (shown !== drawn) {
    setDrawn(shown);
    setTask(shown);
  }
  const isOpen = task !== null && task.state !== "failed";
  const isWaiting = task?.nextTryAt != null;
  useEffect(() => {
    if (!isOpen) return;
    let isGone = false;
    const timer = setInterval(
      async () => {
        const answer = await copyTaskAction({ sourceId }).catch(() => null);
        if (isGone || !answer?.ok) return;
        setTask(answer.value);
        if (answer.value === null || answer.value.state === "failed") router.refresh();
      },
      isWaiting ? SELDOM_MS : EVERY_MS,
    );
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [isOpen, isWaiting, router, sourceId]);
  return task;
}
