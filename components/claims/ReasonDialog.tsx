"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useId, useRef, useState } from "react";
import { KeyHint } from "@/components/shell/KeyHint";
import { useKeyed } from "@/components/shell/OwnKeys";
import { Button, type ButtonLook } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import type { KeyAction } from "@/lib/domain/keys/key-actions";
import type { Question } from "./ReasonQuestion";

// Loaded when it is first opened: reading a claim does not pay for it.
const ReasonQuestion = dynamic(() => import("./ReasonQuestion").then((module) => module.ReasonQuestion), {
  ssr: false,
  loading: () => <p className="text-ink-2">Opening…</p>,
});

type Props = Question & {
  title: string;
  look?: ButtonLook;
  /** Whose key opens it. */
  keyed?: KeyAction;
  /** Why this person may not, shown before anything is pressed. */
  refused?: string | null;
  /** What will happen. */
  children: ReactNode;
};

/** A button that first says what it will do, and asks why. */
export function ReasonDialog({ title, look = "plain", keyed, refused = null, ...question }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const whyNot = useId();
  const pressedBy = useKeyed(keyed);
  const done = () => {
    // What was pressed is gone when the claim has moved on: reading goes on at the claim, or at the part of the page
    // that it was about. Closed first, since an open dialog keeps the focus.
    const about = button.current?.closest<HTMLElement>("article, section[tabindex]");
    about?.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    about?.focus({ preventScroll: true });
    setOpen(false);
  };
  return (
    <>
      <Button
        ref={button}
        look={look}
        disabled={refused !== null}
        aria-describedby={refused === null ? undefined : whyNot}
        {...pressedBy}
        onClick={() => setOpen(true)}
      >
        {question.label}
        {keyed && refused === null ? <KeyHint of={keyed} /> : null}
      </Button>
      {refused === null ? null : (
        <p id={whyNot} className="order-last w-full text-small text-ink-2">
          {refused}
        </p>
      )}
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <ReasonQuestion {...question} onDone={done} onCancel={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
