"use client";

import { useEffect } from "react";

const SHOWN_MS = 5_000;

/** A sentence about a key that could do nothing just now; announced, and gone after a while. */
export function Hint({ children, onGone }: { children: string | null; onGone: () => void }) {
  useEffect(() => {
    if (children === null) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [children, onGone]);
  return (
    <p
      role="status"
      className="fixed bottom-24 left-1/2 z-20 -translate-x-1/2 rounded-md bg-ink px-3 py-2 text-paper empty:hidden"
    >
      {children}
    </p>
  );
}
