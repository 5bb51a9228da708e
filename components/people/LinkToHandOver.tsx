"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { controlClasses } from "@/components/ui/Field";
import { When } from "@/components/ui/When";

export type HandedLink = { path: string; expiresAt: string };

/** A one-time link, shown once. */
export function LinkToHandOver({ link, name }: { link: HandedLink; name: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");
  async function copy() {
    field.current?.select();
    const done = await navigator.clipboard?.writeText(field.current?.value ?? "").then(
      () => true,
      () => false,
    );
    setCopied(
      done ? "Copied." : "Your browser does not let Galley copy; the link is selected, copy it yourself.",
    );
  }
  return (
    <div className="grid gap-2">
      <label htmlFor="one-time-link" className="text-[13px] font-[550]">
        Link for {name}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id="one-time-link"
          readOnly
          value={new URL(link.path, window.location.origin).href}
          onFocus={(event) => event.currentTarget.select()}
          className={controlClasses}
          aria-describedby="one-time-link-hint"
        />
        <Button onClick={copy}>Copy</Button>
      </div>
      <p id="one-time-link-hint" className="text-small text-ink-2">
        It is shown only now. Send it to {name}: it sets a password, works once, until{" "}
        <When at={link.expiresAt} />.
      </p>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {copied}
      </p>
    </div>
  );
}
