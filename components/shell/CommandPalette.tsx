"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { Role } from "@/lib/domain/access/roles";

// Loaded when it is first opened: no page pays for it.
const PaletteDialog = dynamic(() => import("./PaletteDialog").then((module) => module.PaletteDialog), {
  ssr: false,
});

/** Go anywhere: Ctrl K, or the search box in the header. */
export function CommandPalette({ role }: { role: Role }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        event.altKey
      )
        return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex max-w-[460px] min-w-0 flex-1 items-center justify-between gap-2 rounded-md border border-control bg-paper px-2.5 py-1 text-left text-ink-3"
      >
        <span className="truncate">Search claims, sources, stories</span>
        <kbd className="hidden rounded border border-b-2 border-rule bg-sheet px-1.5 font-sans text-[11px] text-ink-2 tablet:inline">
          Ctrl K
        </kbd>
      </button>
      {open ? <PaletteDialog role={role} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
