"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = { open: boolean; title: string; onClose: () => void; children: ReactNode; wide?: boolean };

/** The browser's own dialog: it keeps the focus inside, gives it back, and closes on Escape. */
export function Dialog({ open, title, onClose, children, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open) element?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto max-h-[88vh] w-[calc(100%-24px)] overflow-auto rounded-lg border border-rule bg-sheet p-5 text-ink shadow-xl ${wide ? "max-w-3xl" : "max-w-lg"}`}
    >
      <h2 id={titleId} className="mb-3 font-serif text-draft font-semibold">
        {title}
      </h2>
      {open ? children : null}
    </dialog>
  );
}
