"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { ProposeFormProps } from "./ProposeForm";

// Loaded when it is first opened: reading a claim does not pay for it.
const ProposeForm = dynamic(() => import("./ProposeForm").then((module) => module.ProposeForm), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening the form…</p>,
});

/** The button that opens the form in place, where the evidence stays in view while the rationale is written. */
export function ProposeVerdict(props: Pick<ProposeFormProps, "claim" | "needs">) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (focusOn: "button" | "article") => {
    const claim = place.current?.closest("article");
    setOpen(false);
    requestAnimationFrame(() =>
      focusOn === "article"
        ? claim?.focus({ preventScroll: true })
        : place.current?.querySelector("button")?.focus(),
    );
  };
  return (
    <div ref={place}>
      {open ? (
        <ProposeForm {...props} onDone={() => close("article")} onCancel={() => close("button")} />
      ) : (
        <KeyedButton action="claim.assess" look="primary" onClick={() => setOpen(true)}>
          Propose a verdict
        </KeyedButton>
      )}
    </div>
  );
}
