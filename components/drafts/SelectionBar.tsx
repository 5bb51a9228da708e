"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { DraftSelection } from "./use-draft-selection";

type Props = { selection: Pick<DraftSelection, "left" | "top">; children: ReactNode };

/** Floats below the words that are selected. */
export function SelectionBar({ selection: { left, top }, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    place.current.style.left = `${left}px`;
    place.current.style.top = `${top}px`;
  }, [left, top]);
  return (
    <div ref={place} className="absolute z-10 flex gap-1.5 select-none">
      {children}
    </div>
  );
}
