"use client";

import { ShownOnce } from "@/components/ui/ShownOnce";
import { When } from "@/components/ui/When";

export type HandedLink = { path: string; expiresAt: string };

/** A one-time link, at the address that the person who hands it over uses. */
export function LinkToHandOver({ link, name }: { link: HandedLink; name: string }) {
  const address = new URL(link.path, window.location.origin).href;
  return (
    <ShownOnce id="one-time-link" label={`Link for ${name}`} value={address}>
      Send it to {name}: it sets a password, works once, until <When at={link.expiresAt} />.
    </ShownOnce>
  );
}
