"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import type { KeyMap } from "@/lib/domain/keys/key-map";
import { ariaKey } from "@/lib/domain/keys/say-key";
import { pressedKey } from "./keys";

const Keys = createContext<Partial<KeyMap>>({});

/** The keys as they work for the person signed in, for everything that answers or announces one. */
export function OwnKeys({ keys, children }: { keys: KeyMap; children: ReactNode }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      const button = key === null ? null : keyedWith(key, keys);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [keys]);
  return <Keys value={keys}>{children}</Keys>;
}

export function useOwnKeys(): Partial<KeyMap> {
  return useContext(Keys);
}

/** The key that this person has for an action, as `event.key` says it; empty where there is none. */
export function useKeyOf(action: KeyAction | undefined): string {
  const keys = useContext(Keys);
  return (action && keys[action]) ?? "";
}

/**
 * For a button or a link: while it is in sight, the action's key clicks it, and screen readers hear the key. Nothing
 * without an action.
 */
export function useKeyed(action: KeyAction | undefined) {
  const key = useKeyOf(action);
  return action ? { "data-keyed": action, "aria-keyshortcuts": ariaKey(key) } : {};
}

/** The first button or link in sight whose action has this key. */
function keyedWith(key: string, keys: KeyMap): HTMLElement | undefined {
  const meant = new Set(Object.entries(keys).flatMap(([action, of]) => (of === key ? [action] : [])));
  if (meant.size === 0) return undefined;
  return [...document.querySelectorAll<HTMLElement>("[data-keyed]")].find(
    (element) =>
      meant.has(element.dataset.keyed ?? "") && !element.matches(":disabled") && element.checkVisibility(),
  );
}
