"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useState } from "react";
import { Dialog } from "@/components/ui/Dialog";
import type { Role } from "@/lib/domain/access/roles";
import { LIMITS } from "@/lib/domain/limits";
import { useOwnKeys } from "./OwnKeys";
import { PaletteList } from "./PaletteList";
import { type Entry, entriesFor, entriesWith, SHOW_KEYS } from "./palette-entries";
import { recentPlaces, rememberPlace } from "./recent-places";
import { useSearch } from "./use-search";

/** Pages, actions, and everything in the newsroom that has the words typed. The focus stays in the text; arrow keys choose. */
export function PaletteDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const router = useRouter();
  const { go: goKey = "", "keys.show": showKey = "" } = useOwnKeys();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [recent] = useState(recentPlaces);
  const [at, setAt] = useState(0);
  const text = typed.trim();
  const { groups: found, problem, isSearching } = useSearch(text);
  const shownRecent = text === "" && recent.length > 0 ? [{ name: "Recent", entries: recent }] : [];
  const groups = [
    ...shownRecent,
    ...entriesWith(entriesFor(role, { go: goKey, show: showKey }), text),
    ...found,
  ];
  const entries = groups.flatMap((group) => group.entries);
  const chosen = entries[Math.min(at, entries.length - 1)];

  const go = (entry: Entry) => {
    onClose();
    if (entry.href === SHOW_KEYS) return document.getElementById("show-keys")?.click();
    rememberPlace(entry);
    router.push(entry.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length };
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0) setAt(step % entries.length);
    else if (event.key === "Enter" && chosen) go(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open title="Go to" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label="A page, or words of a claim, story, source or outlet"
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${entries.indexOf(chosen)}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        maxLength={LIMITS.searchText}
        placeholder="A page, C-12, or words"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="w-full rounded-md border border-control bg-paper px-2.5 py-2 text-read"
      />
      <PaletteList id={listId} groups={groups} chosen={chosen} onGo={go} />
      <p role="status" className="mt-2 text-small text-ink-2">
        {problem || sayFound(entries.length, isSearching)}
      </p>
    </Dialog>
  );
}

function sayFound(count: number, isSearching: boolean): string {
  if (isSearching) return "Searching…";
  if (count === 0) return "Nothing has all of these words. Try fewer, or a reference such as C-12.";
  return count === 1 ? "1 to choose from" : `${count} to choose from`;
}
