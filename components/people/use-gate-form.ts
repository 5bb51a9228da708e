"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import type { GateReply } from "@/lib/actions/gate-door";

/**
 * A form for people who are not signed in. Its action also works before scripts have loaded; once they have, sending it
 * leaves every field as it was typed, passwords too, and puts the focus where something is wrong.
 */
export function useGateForm(action: (before: GateReply, form: FormData) => Promise<GateReply>) {
  const [answer, send, pending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const [field] = Object.keys(answer?.reply.fields ?? {});
    const control = field ? form.current?.elements.namedItem(field) : null;
    if (control instanceof HTMLElement) control.focus();
  }, [answer]);
  return {
    formProps: {
      ref: form,
      action: send,
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        if (pending) return;
        const typed = new FormData(event.currentTarget);
        startTransition(() => send(typed));
      },
    },
    pending,
    sentence: answer?.reply.sentence ?? null,
    error: (field: string) => answer?.reply.fields[field],
    typed: (field: string) => answer?.typed[field] ?? "",
  };
}
