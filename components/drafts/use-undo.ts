"use client";

import { useCallback, useRef } from "react";

/** Undoes what was done last, one at a time, and hands over the sentence that says what was undone. */
export function useUndo(storyId: string, say: (sentence: string) => void): () => void {
  const isUndoing = useRef(false);
  const undo = useCallback(async () => {
    if (isUndoing.current) return;
    isUndoing.current = true;
    try {
      // Loaded when it is first wanted.
      const { undoLast } = await import("./undo");
      say(await undoLast(storyId));
    } finally {
      isUndoing.current = false;
    }
  }, [storyId, say]);
  return undo;
}
