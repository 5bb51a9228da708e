"use client";

import { useEffect, useRef } from "react";
import { KeyHint } from "@/components/shell/KeyHint";
import { Button } from "@/components/ui/Button";
import type { DraftSelection } from "./use-draft-selection";

type Props = { selection: DraftSelection; label: string; onPress: () => void };

/** Floats below the words that are selected. Pressing it does not let go of them. */
export function SelectionButton({ selection, label, onPress }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { left, top } = selection;
  useEffect(() => {
    if (!place.current) return;
    place.current.style.left = `${left}px`;
    place.current.style.top = `${top}px`;
  }, [left, top]);
  return (
    <div ref={place} className="absolute z-10 select-none">
      <Button
        look="primary"
        className="shadow-lg"
        onPointerDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {label}
        <KeyHint of="claim.log" />
      </Button>
    </div>
  );
}
