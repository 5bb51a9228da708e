"use client";

import { useEffect } from "react";
import { isPlainKey } from "@/components/shell/keys";
import { usePlainKey } from "@/components/shell/use-plain-key";

type Keys = {
  /** The next and the previous claim in reading order. */
  onStep: (by: 1 | -1) => void;
  /** Log a claim on what is selected. */
  onLog: () => void;
  onEscape: () => void;
};

export function useWorkbenchKeys({ onStep, onLog, onEscape }: Keys): void {
  usePlainKey("claim.next", () => onStep(1));
  usePlainKey("claim.previous", () => onStep(-1));
  usePlainKey("claim.log", onLog);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === "Escape" && isPlainKey(event)) onEscape();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onEscape]);
}
