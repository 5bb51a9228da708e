"use client";

import { KeyHint } from "@/components/shell/KeyHint";
import { Button } from "@/components/ui/Button";
import { SelectionBar } from "./SelectionBar";
import type { DraftSelection } from "./use-draft-selection";

type Props = {
  selection: DraftSelection;
  label: string;
  onPress: () => void;
  /** Says that there is nothing to check in the selected sentences; null where that is not meant. */
  onClear: (() => void) | null;
  /** Logs the claims of the selected words apart; null where that is not meant. */
  onSplit: (() => void) | null;
};

/** What can be done with the selected words. Pressing a button does not let go of them. */
export function SelectionButton({ selection, label, onPress, onClear, onSplit }: Props) {
  return (
    <SelectionBar selection={selection}>
      <Button
        look="primary"
        className="shadow-lg"
        onPointerDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {label}
        <KeyHint of="claim.log" />
      </Button>
      {onSplit ? (
        <Button className="shadow-lg" onPointerDown={(event) => event.preventDefault()} onClick={onSplit}>
          Split
          <KeyHint of="claim.split" />
        </Button>
      ) : null}
      {onClear ? (
        <Button className="shadow-lg" onPointerDown={(event) => event.preventDefault()} onClick={onClear}>
          Nothing to check
          <KeyHint of="sentence.nothing" />
        </Button>
      ) : null}
    </SelectionBar>
  );
}
