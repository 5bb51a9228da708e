"use client";

import type { ReactNode } from "react";
import { SignInAgain } from "@/components/forms/SignInAgain";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import type { Reply } from "@/lib/actions/door";

type Props = {
  label: string;
  pending: boolean;
  problem: Extract<Reply, { ok: false }> | null;
  onTake: () => void;
  /** What else can be done: going back to the text, looking again at what will happen. */
  children: ReactNode;
};

/** The button that takes the draft, with what went wrong above it. */
export function TakeBar({ label, pending, problem, onTake, children }: Props) {
  return (
    <div className="grid gap-3">
      {problem ? <Notice look="problem">{problem.sentence}</Notice> : null}
      {problem?.refusal.code === "signedOut" ? <SignInAgain /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={pending} onClick={onTake}>
          {pending ? "Taking it…" : label}
        </Button>
        {children}
      </div>
    </div>
  );
}
