"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { isPlainKey } from "./keys";
import { PLACES } from "./places";

// Loaded when it is first opened: no page pays for it.
const KeysDialog = dynamic(() => import("./KeysDialog").then((module) => module.KeysDialog), { ssr: false });

/** "g" waits this long for the letter of a place. */
const GO_MS = 1_500;

/** Answers the keys that work everywhere but Ctrl K: "?" shows all keys, "g" and a letter goes to a place. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  useEffect(() => {
    let goUntil = 0;
    function onKey(event: KeyboardEvent) {
      if (!isPlainKey(event)) return;
      const isGoing = event.timeStamp < goUntil;
      goUntil = 0;
      const place = isGoing ? PLACES.find(({ key }) => key === event.key) : undefined;
      if (place) router.push(place.href);
      else if (event.key === "?") setOpen(true);
      else if (event.key === "g") goUntil = event.timeStamp + GO_MS;
      else return;
      event.preventDefault();
      // The letter of a place is no key of the screen below.
      event.stopImmediatePropagation();
    }
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [router]);
  return (
    <>
      <button
        type="button"
        id="show-keys"
        aria-label="Keys"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
        className="hidden size-7 rounded-md border border-control text-ink-2 hover:bg-wash desktop:block"
      >
        ?
      </button>
      {open ? <KeysDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
