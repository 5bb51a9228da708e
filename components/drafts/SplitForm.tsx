"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { singleKeysAreOn } from "@/components/shell/single-keys";
import type { ProposedClaim } from "@/lib/domain/claims/split-sentence";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { SplitRowFields } from "./SplitRowFields";
import { useSplitForm } from "./use-split-form";

type Props = {
  storyId: string;
  place: { draftId: string; span: TextSpan; words: string };
  proposed: readonly ProposedClaim[];
  onLogged: (claims: { claimId: string; number: number }[]) => void;
  onCancel: () => void;
};

/** Rows to be logged in one go. Space leaves one out, the arrow keys go from row to row, Enter logs them. */
export function SplitForm({ onCancel, ...options }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const { rows, problems, form, change, merge, submit } = useSplitForm(options, element);
  const [said, setSaid] = useState("");
  const included = rows.filter((row) => row.isIncluded).length;

  useEffect(() => boxesIn(element.current)[0]?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (key === "Enter" && !event.shiftKey && target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      element.current?.requestSubmit();
    }
    const boxes = boxesIn(element.current);
    const at = target instanceof HTMLInputElement ? boxes.indexOf(target) : -1;
    if (at === -1) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      boxes[at + (key === "ArrowDown" ? 1 : -1)]?.focus();
    }
    const row = rows[at];
    if (key.toLowerCase() === "m" && singleKeysAreOn() && row && rows[at + 1]) mergeAt(row.id);
  }

  function mergeAt(id: number) {
    merge(id);
    const at = rows.findIndex((row) => row.id === id);
    setSaid(`Claims ${at + 1} and ${at + 2} are one now.`);
    boxesIn(element.current)[at]?.focus();
  }

  return (
    <form
      ref={element}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="mb-2 hidden text-small text-ink-2 desktop:block">
        Space leaves a claim out or takes it in again, the arrow keys go from one to the next, M merges one
        with the next, Enter logs them.
      </p>
      <ol className="mb-4">
        {rows.map((row, index) => (
          <SplitRowFields
            key={row.id}
            row={row}
            place={index + 1}
            of={rows.length}
            problem={problems.find(({ id }) => id === row.id)}
            onChange={(values) => change(row.id, values)}
            onMerge={index + 1 < rows.length ? () => mergeAt(row.id) : null}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <FormFoot form={form} save={sayLog(included)} saving="Logging…" onCancel={onCancel} />
    </form>
  );
}

function boxesIn(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
}

function sayLog(count: number): string {
  if (count === 0) return "Log the claims";
  return count === 1 ? "Log the claim" : `Log ${count} claims`;
}
