"use client";

import { useKeyOf } from "@/components/shell/OwnKeys";
import { sayKey } from "@/lib/domain/keys/say-key";

/** What a screen reader hears about the draft's keys when it comes to the draft. */
export function DraftKeys({ mayLog }: { mayLog: boolean }) {
  const [next, previous, show] = [useKeyOf("claim.next"), useKeyOf("claim.previous"), useKeyOf("keys.show")];
  const steps = next && previous ? ` ${sayKey(next)} and ${sayKey(previous)} go from claim to claim.` : "";
  return (
    <p id="draft-keys" className="sr-only">
      {mayLog
        ? "Arrow keys move through the words, with Shift they select them, Enter logs a claim on what is selected or opens the claim at the caret."
        : "Arrow keys move through the words, Enter opens the claim at the caret."}
      {steps}
      {show ? ` ${sayKey(show)} lists all keys.` : ""}
    </p>
  );
}
