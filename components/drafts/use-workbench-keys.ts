"use client";

import { useEffect } from "react";
import { isPlainKey } from "@/components/shell/keys";

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
      if (!isPlainKey(event) || event.shiftKey) return;
      if (event.key === "j") onStep(1);
      else if (event.key === "k") onStep(-1);
      else if (event.key === "c") onLog();
      else if (event.key === "Escape") return onEscape();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onStep, onLog, onEscape]);
}
