"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { Dialog } from "@/components/ui/Dialog";
import { Kbd } from "@/components/ui/Kbd";
import type { Role } from "@/lib/domain/access/roles";
import { actionsOn, KEY_ACTIONS, KEY_PLACE_WORDS } from "@/lib/domain/keys/key-actions";
import { sayKey } from "@/lib/domain/keys/say-key";
import { EVERYWHERE, type FixedKey, type ScreenPart, screenPartsAt } from "./key-screens";
import { useOwnKeys } from "./OwnKeys";
import { placesFor } from "./places";
import { singleKeysAreOn, turnSingleKeys } from "./single-keys";

/** The person's own keys that work here, and the switch that turns letters off. */
export function KeysDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const path = usePathname();
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <Dialog open wide title="Keys" onClose={onClose}>
      <p className="-mt-2 mb-4">
        <Link href="/account#keys" prefetch={false} onClick={onClose} className="text-accent underline">
          Change your keys
        </Link>
      </p>
      <div className="gap-x-8 tablet:columns-2">
        {[...screenPartsAt(path), EVERYWHERE].map((part) => (
          <PartOfScreen key={part.place} part={part} role={role} />
        ))}
      </div>
      <div className="border-t border-rule pt-4">
        <CheckboxField
          id="single-keys"
          name="singleKeys"
          label="Keys of one letter or sign work on their own"
          hint="Turn them off if speech input or another device presses them by accident. Kept in this browser."
          checked={on}
          onChange={({ currentTarget }) => {
            turnSingleKeys(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
      </div>
    </Dialog>
  );
}

function PartOfScreen({ part: { place, fixed }, role }: { part: ScreenPart; role: Role }) {
  const own = useOwnKeys();
  const said = actionsOn(place).flatMap((action): FixedKey[] => {
    const key = own[action];
    if (!key) return [];
    if (action !== "go") return [{ keys: [sayKey(key)], does: KEY_ACTIONS[action].does }];
    return placesFor(role).flatMap(({ key: letter, name }) =>
      letter ? [{ keys: [sayKey(key), sayKey(letter)], does: `Go to ${name}` }] : [],
    );
  });
  return (
    <section className="mb-5">
      <h3 className="mb-1 text-[13px] font-semibold">{KEY_PLACE_WORDS[place]}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {[...said, ...fixed].map(({ keys, does }) => (
          <div key={does} className="col-span-2 grid break-inside-avoid grid-cols-subgrid">
            <dt className="flex items-start gap-1 whitespace-nowrap">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd className="text-ink-2">{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
