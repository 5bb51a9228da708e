"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/Button";

type Props = { number: string; problem: string | null; onCancel: () => void };

/** Stands above the draft while the words of a claim are being marked. */
export function PlacingBar({ number, problem, onCancel }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers give a promise, which is no clean-up.
    bar.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div
      ref={bar}
      className="sticky top-0 z-10 mb-4 flex max-w-[680px] flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-accent bg-accent-wash px-3 py-2"
    >
      <div className="min-w-0 flex-1">
        <p role="status">
          Select the words of <b>C-{number}</b> in the draft, then choose “Mark these words”. Moving a claim
          that was signed off reopens it.
        </p>
        <p role="alert" className="text-status-refuted empty:hidden">
          {problem}
        </p>
      </div>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
