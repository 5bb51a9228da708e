"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Role } from "@/lib/domain/access/roles";
import { pressedKey } from "./keys";
import { useKeyed, useOwnKeys } from "./OwnKeys";
import { placesFor } from "./places";

// Loaded when it is first opened: no page pays for it.
const KeysDialog = dynamic(() => import("./KeysDialog").then((module) => module.KeysDialog), { ssr: false });

/** The key for going waits this long for the letter of a place. */
const GO_MS = 1_500;

/** Lists the keys, and answers the key for going, which a place's letter follows. */
export function KeysButton({ role }: { role: Role }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const { go, "keys.show": show } = useOwnKeys();
  const { "aria-keyshortcuts": shortcut } = useKeyed("keys.show");
  useEffect(() => {
    let goUntil = 0;
    function onKey(event: KeyboardEvent) {
      const key = pressedKey(event);
      if (key === null) return;
      const isGoing = event.timeStamp < goUntil;
      goUntil = 0;
      const place = isGoing ? placesFor(role).find((each) => each.key === key) : undefined;
      if (place) router.push(place.href);
      else if (key === show) setOpen(true);
      else if (key === go) goUntil = event.timeStamp + GO_MS;
      else return;
      event.preventDefault();
      // The letter of a place is no key of the screen below.
      event.stopImmediatePropagation();
    }
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [router, role, go, show]);
  return (
    <>
      <button
        type="button"
        id="show-keys"
        aria-label="Keys"
        aria-keyshortcuts={shortcut}
        onClick={() => setOpen(true)}
        className="hidden size-7 rounded-md border border-control text-ink-2 hover:bg-wash desktop:block"
      >
        ?
      </button>
      {open ? <KeysDialog role={role} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
