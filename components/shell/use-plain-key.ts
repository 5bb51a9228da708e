"use client";

import { useEffect, useEffectEvent } from "react";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import { pressedKey } from "./keys";
import { useKeyOf } from "./OwnKeys";

/**
 * Does what an action does when the person's key for it is pressed alone. Nothing without an action. For what has a
 * button or a link in sight, `useKeyed` is enough.
 */
export function usePlainKey(action: KeyAction | undefined, press: () => void): void {
  const key = useKeyOf(action);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (key === "" || pressedKey(event) !== key) return;
    event.preventDefault();
    press();
  });
  useEffect(() => {
    if (action === undefined) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [action]);
}
