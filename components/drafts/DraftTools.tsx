"use client";

import { type RefObject, useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { ClaimListLink } from "./ClaimListLink";
import { FindBar } from "./FindBar";
import { HintsToggle } from "./HintsToggle";

type Props = { draft: RefObject<HTMLElement | null>; mayUndo: boolean; onUndo: () => void };

/** Above the draft: finding words in it, undoing what was done to it, and hints. */
export function DraftTools({ draft, mayUndo, onUndo }: Props) {
  const [isFinding, setFinding] = useState(false);
  // Not loaded later: what is typed right after its key belongs into its field.
  if (isFinding) return <FindBar draft={draft} onClose={() => setFinding(false)} />;
  return (
    <div className="-mx-3 mb-2 flex flex-wrap print:hidden">
      <KeyedButton action="draft.find" look="quiet" onClick={() => setFinding(true)}>
        Find
      </KeyedButton>
      {mayUndo ? (
        <KeyedButton action="undo" look="quiet" onClick={onUndo}>
          Undo
        </KeyedButton>
      ) : null}
      <HintsToggle />
      <ClaimListLink label="List of claims" />
    </div>
  );
}
