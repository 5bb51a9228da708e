"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { Dialog } from "@/components/ui/Dialog";
import { EVERYWHERE, type KeyOf, screensAt } from "./key-list";
import { singleKeysAreOn, turnSingleKeys } from "./single-keys";

/** The keys that work here, and the switch that turns letters off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const path = usePathname();
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <Dialog open wide title="Keys" onClose={onClose}>
      <div className="gap-x-8 tablet:columns-2">
        {screensAt(path).map(({ name, keys }) => (
          <KeyGroup key={name} name={name} keys={keys} />
        ))}
        <KeyGroup name="Everywhere" keys={EVERYWHERE} />
      </div>
      <div className="mt-5 border-t border-rule pt-4">
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

function KeyGroup({ name, keys }: { name: string; keys: readonly KeyOf[] }) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-[13px] font-semibold">{name}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {keys.map(({ keys: pressed, does }) => (
          <div key={does} className="col-span-2 grid grid-cols-subgrid">
            <dt className="whitespace-nowrap">
              {pressed.map((key) => (
                <kbd
                  key={key}
                  className="mr-1 rounded border border-b-2 border-control bg-paper px-1.5 font-sans text-[12px]"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-ink-2">{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
