"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { SignInAgain } from "./SignInAgain";
import type { KeptForm } from "./use-kept-form";

type Props = {
  form: Pick<
    KeptForm,
    "pending" | "sentence" | "refusal" | "restored" | "discard" | "saveOver" | "values" | "say"
  >;
  save: string;
  saving?: string;
  onCancel?: () => void;
  /** For the comparison after somebody else saved: the fields' names in words. */
  fieldWords?: Record<string, string>;
  children?: ReactNode;
};

/** The end of every form: what went wrong, what was kept, and the buttons. */
export function FormFoot({ form, save, saving = "Saving…", onCancel, fieldWords = {}, children }: Props) {
  const { refusal } = form;
  return (
    <div className="grid gap-3">
      {form.restored && !form.sentence ? (
        <Notice>
          What you typed here before was kept.{" "}
          <button type="button" className="text-accent underline" onClick={form.discard}>
            Discard it
          </button>
        </Notice>
      ) : null}
      {form.sentence ? <Notice look="problem">{form.sentence}</Notice> : null}
      {refusal?.code === "signedOut" ? <SignInAgain /> : null}
      {refusal?.code === "changedMeanwhile" ? (
        <Meanwhile current={refusal.current} mine={form.values()} say={form.say} fieldWords={fieldWords} />
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        {refusal?.code === "changedMeanwhile" ? (
          <Button look="primary" disabled={form.pending} onClick={() => form.saveOver(refusal.version)}>
            Save mine over it
          </Button>
        ) : (
          <Button look="primary" type="submit" disabled={form.pending}>
            {form.pending ? saving : save}
          </Button>
        )}
        {onCancel ? <Button onClick={onCancel}>Cancel</Button> : null}
        {children}
      </div>
    </div>
  );
}

type MeanwhileProps = {
  current: Record<string, unknown>;
  mine: Record<string, string | string[]>;
  fieldWords: Record<string, string>;
  say: KeptForm["say"];
};

/** What stands there now, for the fields that differ from what was typed here. */
function Meanwhile({ current, mine, fieldWords, say }: MeanwhileProps) {
  const said = (name: string) => ({
    theirs: say(name, current[name]),
    yours: say(name, mine[name] ?? mine[`${name}[]`]),
  });
  const differing = Object.entries(fieldWords)
    .map(([name, words]) => ({ name, words, ...said(name) }))
    .filter(({ theirs, yours }) => theirs !== yours);
  if (differing.length === 0) return null;
  return (
    <table className="w-full text-small">
      <caption className="sr-only">What differs</caption>
      <thead>
        <tr className="text-left text-ink-2">
          <th scope="col">Field</th>
          <th scope="col">Saved meanwhile</th>
          <th scope="col">Yours</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ name, words, theirs, yours }) => (
          <tr key={name} className="border-t border-rule align-top">
            <th scope="row" className="py-1 pr-2 text-left font-[550]">
              {words}
            </th>
            <td className="py-1 pr-2">{theirs}</td>
            <td className="py-1">{yours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
