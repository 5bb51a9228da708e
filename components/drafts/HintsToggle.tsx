"use client";

import { useSyncExternalStore } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { hintsShown, showHints, watchHintsShown } from "./hints-shown";

/** Shows or hides the hints at what is worth checking. */
export function HintsToggle() {
  const shown = useHintsShown();
  return (
    <KeyedButton action="hints.show" look="quiet" onClick={() => showHints(!shown)}>
      {shown ? "Hide hints" : "Show hints"}
    </KeyedButton>
  );
}

export function useHintsShown(): boolean {
  return useSyncExternalStore(watchHintsShown, hintsShown, () => true);
}
