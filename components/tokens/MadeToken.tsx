"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { controlClasses } from "@/components/ui/Field";
import { When } from "@/components/ui/When";

export type ShownToken = { name: string; secret: string; expiresAt: string };

/** A token's secret, shown once. */
export function MadeToken({ name, secret, expiresAt }: ShownToken) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");
  async function copy() {
    field.current?.select();
    const done = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    );
    setCopied(done ? "Copied." : "Your browser does not let Galley copy; it is selected, copy it yourself.");
  }
  return (
    <div className="grid gap-2">
      <label htmlFor="token-secret" className="text-[13px] font-[550]">
        Token for {name}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id="token-secret"
          readOnly
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
          className={`${controlClasses} font-mono`}
          aria-describedby="token-secret-hint"
        />
        <Button onClick={copy}>Copy</Button>
      </div>
      <p id="token-secret-hint" className="text-small text-ink-2">
        It is shown only now. Whoever has it acts in your name, within what you allowed, until{" "}
        <When at={expiresAt} dayOnly />. Keep it as you keep a password.
      </p>
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {copied}
      </p>
    </div>
  );
}
