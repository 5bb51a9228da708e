"use client";

import { type ReactNode, useRef, useState } from "react";
import { Button } from "./Button";
import { controlClasses } from "./Field";

type Props = { id: string; label: string; value: string; isCode?: boolean; children: ReactNode };

/** A secret or a link that is shown only now, to be copied. Below it stands what it does, and for how long. */
export function ShownOnce({ id, label, value, isCode = false, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");
  async function copy() {
    field.current?.select();
    const done = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    setCopied(done ? "Copied." : "Your browser does not let Galley copy; it is selected, copy it yourself.");
  }
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className={isCode ? `${controlClasses} font-mono` : controlClasses}
          aria-describedby={`${id}-hint`}
        />
        <Button onClick={copy}>Copy</Button>
      </div>
      <p id={`${id}-hint`} className="text-small text-ink-2">
        It is shown only now. {children}
      </p>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {copied}
      </p>
    </div>
  );
}
