"use client";

import { type ReactNode, useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import { useReturnFocus } from "./use-return-focus";

type Opened = {
  /** Puts the button back, which takes the focus; `said` is read out. */
  close: (said?: string) => void;
  /** Reads out what was done while it stays open. */
  say: (words: string) => void;
};

type Props = {
  action: KeyAction;
  label: string;
  className?: string;
  children: (opened: Opened) => ReactNode;
};

/** A button, and in its place what it opens. */
export function OpenInPlace({ action, label, className, children }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const button = useReturnFocus<HTMLButtonElement>(open);
  const close = (words = "") => {
    setOpen(false);
    setSaid(words);
  };
  return (
    <div className={className}>
      {open ? (
        children({ close, say: setSaid })
      ) : (
        <KeyedButton action={action} ref={button} onClick={() => setOpen(true)}>
          {label}
        </KeyedButton>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
