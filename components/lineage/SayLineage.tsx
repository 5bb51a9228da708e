"use client";

import dynamic from "next/dynamic";
import { OpenInPlace } from "@/components/forms/OpenInPlace";
import type { SaidPassage } from "./said-passage";

// Loaded when it is first opened: reading a claim does not pay for it.
const LineagePanel = dynamic(() => import("./LineagePanel").then((module) => module.LineagePanel), {
  ssr: false,
  loading: () => <p className="text-ui text-ink-2">Opening…</p>,
});

type Props = { claimId: string; passages: readonly SaidPassage[] };

/** Opens suggestions and the form over all evidence of the claim, in place. */
export function SayLineage({ claimId, passages }: Props) {
  return (
    <OpenInPlace action="lineage.say" label="Say where it comes from">
      {({ close, say }) => (
        <LineagePanel claimId={claimId} passages={passages} onSaid={say} onClose={() => close()} />
      )}
    </OpenInPlace>
  );
}
