"use client";

import { type FormEvent, useCallback, useEffect, useRef, useState, useTransition } from "react";
import type { Reply } from "@/lib/actions/door";
import { type FormValues, fillForm, keptValues, newRequestId, readForm } from "./form-values";
import { forget, keep, recall } from "./kept-text";
import { saidValue } from "./said-value";
import { tooLongToSend } from "./too-long-to-send";

type Options<Value> = {
  /** Names the form among all forms: "claim-<id>", "new-claim-<story>". */
  name: string;
  action: (values: unknown) => Promise<Reply<Value>>;
  onDone?: (value: Value) => void;
  /** What the action gets besides the form's own fields. */
  extra?: () => Record<string, unknown>;
  /** False: what is typed must not be left in the browser, not even until it is saved. */
  keepTyped?: boolean;
};

export type KeptForm = ReturnType<typeof useKeptForm>;

const NOT_REACHED = "This was not saved: the server could not be reached. What you typed is kept; try again.";

/**
 * A form that never loses what was typed. Give `formProps` to the form; hidden inputs named requestId and version are
 * filled and kept with the rest, so that a doubled request counts once and a stale one is noticed.
 */
export function useKeptForm<Value>({ name, action, onDone, extra, keepTyped = true }: Options<Value>) {
  const form = useRef<HTMLFormElement>(null);
  const [reply, setReply] = useState<Extract<Reply<Value>, { ok: false }> | null>(null);
  const [restored, setRestored] = useState(false);
  const [pending, startSaving] = useTransition();
  const saving = useRef(false);
  // The version that what was typed began from. Drawing the form anew fills a hidden input anew, so it is held here.
  const typedOn = useRef<string | null>(null);
  const held = useCallback((element: HTMLFormElement): FormValues => {
    const values = keptValues(element);
    if (typedOn.current !== null) values.version = typedOn.current;
    return values;
  }, []);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const kept = recall(name);
    if (kept) {
      fillForm(element, kept);
      typedOn.current = typeof kept.version === "string" ? kept.version : null;
      setRestored(true);
    }
    const request = element.elements.namedItem("requestId");
    if (request instanceof HTMLInputElement && request.value === "") request.value = newRequestId();
  }, [name]);

  const submit = useCallback(() => {
    const element = form.current;
    if (!element || saving.current) return;
    const { version } = held(element);
    const values = { ...readForm(element), ...(version ? { version } : {}), ...extra?.() };
    const tooLong = tooLongToSend(values);
    if (tooLong) {
      setReply(tooLong);
      focusFirstProblem(element, tooLong.fields);
      return;
    }
    saving.current = true;
    if (keepTyped) keep(name, held(element));
    startSaving(async () => {
      const answer = await action(values).catch((error: unknown) => notReached(error));
      saving.current = false;
      if (!answer.ok) {
        setReply(answer);
        focusFirstProblem(element, answer.fields);
        return;
      }
      forget(name);
      typedOn.current = null;
      setReply(null);
      setRestored(false);
      onDone?.(answer.value);
    });
  }, [action, extra, held, keepTyped, name, onDone]);

  return {
    formProps: {
      ref: form,
      noValidate: true,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        submit();
      },
      onInput: () => {
        if (!form.current) return;
        const { version } = held(form.current);
        if (typeof version === "string") typedOn.current = version;
        if (keepTyped) keep(name, held(form.current));
      },
    },
    pending,
    /** The sentence for the whole form; null while nothing is wrong. */
    sentence: reply?.sentence ?? null,
    refusal: reply?.refusal ?? null,
    error: (field: string) => reply?.fields[field],
    restored,
    /** Throws away what was kept; the form shows what is stored. */
    discard: () => {
      forget(name);
      typedOn.current = null;
      setRestored(false);
      setReply(null);
      form.current?.reset();
    },
    /** Saves over what somebody else saved meanwhile, once the person has compared the two. */
    saveOver: (version: number) => {
      typedOn.current = String(version);
      submit();
    },
    /** A field's value in the words that its control shows for it. */
    say: (field: string, value: unknown) => saidValue(form.current, field, value),
    values: (): FormValues => (form.current ? keptValues(form.current) : {}),
  };
}

/** Next's own signals, such as a redirect, pass through as errors and must go on. */
function notReached(error: unknown): Extract<Reply, { ok: false }> {
  if (error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_")) throw error;
  return { ok: false, sentence: NOT_REACHED, fields: {}, refusal: { code: "databaseAway" } };
}

function focusFirstProblem(form: HTMLFormElement, fields: Record<string, string>) {
  const first = [...form.elements].find(
    (control): control is HTMLInputElement =>
      "name" in control && typeof control.name === "string" && control.name in fields,
  );
  first?.focus();
}
