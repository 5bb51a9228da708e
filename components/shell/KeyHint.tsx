"use client";

import { Kbd } from "@/components/ui/Kbd";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import { sayKey } from "@/lib/domain/keys/say-key";
import { useKeyOf } from "./OwnKeys";

/** The person's own key for what the button around it does; a desktop's button only. */
export function KeyHint({ of }: { of: KeyAction }) {
  const key = useKeyOf(of);
  if (key === "") return null;
  return (
    <span aria-hidden="true" className="hidden desktop:inline">
      <Kbd>{sayKey(key)}</Kbd>
    </span>
  );
}
