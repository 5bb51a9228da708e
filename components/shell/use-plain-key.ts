"use client";

import { useEffect, useEffectEvent } from "react";
import { isPlainKey } from "./keys";

/** Does what a button does when its key is pressed alone. Nothing without a key. */
export function usePlainKey(key: string | undefined, press: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || !isPlainKey(event)) return;
    event.preventDefault();
    press();
  });
  useEffect(() => {
    if (key === undefined) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [key]);
}
