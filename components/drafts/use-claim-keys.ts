"use client";

import { useEffect, useEffectEvent } from "react";
import { pressedKey } from "@/components/shell/keys";
import { useOwnKeys } from "@/components/shell/OwnKeys";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import { focusedClaim } from "./marks-on-page";

/** What is done to one claim by key: its buttons stand in the pane. */
const CLAIM_ACTIONS: readonly KeyAction[] = [
  "claim.edit",
  "claim.place",
  "evidence.add",
  "claim.assess",
  "claim.signOff",
  "claim.return",
  "claim.withdraw",
  "claim.putIntoStory",
  "claim.reopen",
  "claim.cut",
  "claim.merge",
];

/** The server has this long to show the claim. */
const PATIENCE_MS = 10_000;

/**
 * The keys of a claim work from the draft: for the claim whose mark has the focus, which is opened first, else for the
 * one that is open. What the claim does not offer just now is said rather than passed over.
 */
export function useClaimKeys(
  open: string | null,
  onOpen: (number: string) => void,
  say: (sentence: string) => void,
): void {
  const keys = useOwnKeys();
  const onKey = useEffectEvent(async (event: KeyboardEvent) => {
    const key = pressedKey(event);
    const action = key === null ? undefined : CLAIM_ACTIONS.find((each) => keys[each] === key);
    if (!action) return;
    const number = focusedClaim() ?? open;
    if (number === null) return;
    event.preventDefault();
    if (number !== open) onOpen(number);
    const button = await buttonOf(number, action, number === open);
    if (button?.matches(":disabled")) say(whyDisabled(button));
    else if (button) button.click();
    else say(`C-${number} does not offer that now.`);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => void onKey(event);
    // Before the pane's own buttons are pressed: they may be another claim's.
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);
}

/** The action's button in the pane of the claim, once the pane shows that claim; null when it has none. */
async function buttonOf(number: string, action: KeyAction, isOpen: boolean): Promise<HTMLElement | null> {
  const until = performance.now() + (isOpen ? 0 : PATIENCE_MS);
  const pane = `#claim-pane[data-reference="C-${number}"]`;
  while (!document.querySelector(`${pane} article`) && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 40));
  const all = document.querySelectorAll<HTMLElement>(`${pane} [data-keyed="${action}"]`);
  return [...all].find((button) => button.checkVisibility()) ?? null;
}

function whyDisabled(button: HTMLElement): string {
  const id = button.getAttribute("aria-describedby");
  return (id && document.getElementById(id)?.textContent) || "This cannot be done now.";
}
