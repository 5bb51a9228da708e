"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { SaidPassage } from "./said-passage";

// Loaded when it is first opened: reading a claim does not pay for it.
const LineagePanel = dynamic(() => import("./LineagePanel").then((module) => module.LineagePanel), {
  ssr: false,
  loading: () => <p className="text-ui text-ink-2">Opening…</p>,
});

type Props = { claimId: string; passages: readonly SaidPassage[] };

/** Opens suggestions and the form over all evidence of the claim, in place. */
export function SayLineage({ claimId, passages }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const button = useReturnFocus<HTMLButtonElement>(open);
  return (
    <div>
      {open ? (
        <LineagePanel claimId={claimId} passages={passages} onSaid={setSaid} onClose={() => setOpen(false)} />
      ) : (
        <KeyedButton action="lineage.say" ref={button} onClick={() => setOpen(true)}>
          Say where it comes from
        </KeyedButton>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
