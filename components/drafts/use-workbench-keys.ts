"use client";

import { useEffect } from "react";
import { isSingleKey, isSomethingOpen, isTyping } from "@/components/shell/single-keys";

type Keys = {
  /** j and k: the next and the previous claim in reading order. */
  onStep: (by: 1 | -1) => void;
  /** c: log a claim on what is selected. */
  onLog: () => void;
  onEscape: () => void;
};

export function useWorkbenchKeys({ onStep, onLog, onEscape }: Keys): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === "Escape") {
        if (!event.defaultPrevented && !isTyping(event.target) && !isSomethingOpen()) onEscape();
        return;
      }
      if (!isSingleKey(event) || event.shiftKey) return;
      if (event.key === "j") onStep(1);
      else if (event.key === "k") onStep(-1);
      else if (event.key === "c") onLog();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onStep, onLog, onEscape]);
}
