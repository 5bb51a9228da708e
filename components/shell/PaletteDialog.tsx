"use client";

import { Dialog } from "@/components/ui/Dialog";
import type { Role } from "@/lib/domain/access/roles";
import { PLACES } from "./places";

export function PaletteDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  return (
    <Dialog open title="Go to" onClose={onClose}>
      <ul>
        {PLACES.filter((place) => !place.only || place.only === role).map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
