import type { ReactNode } from "react";

/** A key as it stands on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block rounded border border-b-2 border-rule bg-sheet px-1.5 font-sans text-[11px] font-normal whitespace-nowrap text-ink-2">
      {children}
    </kbd>
  );
}
