"use client";

import type { KeyboardEvent } from "react";
import { FieldError, fieldControl } from "@/components/ui/Field";
import { KEY_ACTIONS, type KeyAction } from "@/lib/domain/keys/key-actions";
import { isUsableKey } from "@/lib/domain/keys/key-map";
import { sayKey } from "@/lib/domain/keys/say-key";

type Props = {
  action: KeyAction;
  value: string;
  problem: string | undefined;
  onChange: (key: string) => void;
};

/**
 * A text field, because a screen reader passes letters on to one: pressing a key puts it there in place of the last.
 * Delete takes it away. Tab, Enter and Escape do what they do in every field.
 */
export function KeyField({ action, value, problem, onChange }: Props) {
  const { key: usual, does } = KEY_ACTIONS[action];
  const id = `key-${action.replace(".", "-")}`;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace" || event.key === "Delete") onChange("");
    else if (isUsableKey(event.key))
      onChange(event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase());
    else if (event.key !== " ") return;
    event.preventDefault();
  };
  return (
    <li className="grid grid-cols-[1fr_auto_88px] items-center gap-x-2 py-1">
      <label htmlFor={id}>{does}</label>
      {value === usual ? (
        <span />
      ) : (
        <button type="button" className="text-small text-accent underline" onClick={() => onChange(usual)}>
          Back to {sayKey(usual)}
          <span className="sr-only"> for “{does}”</span>
        </button>
      )}
      <input
        type="text"
        {...fieldControl(id, problem)}
        value={sayKey(value)}
        placeholder="None"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          // Screen keyboards press no keys: what they typed last counts.
          const last = [...event.currentTarget.value].at(-1) ?? "";
          if (last === "" || isUsableKey(last)) onChange(last.toLowerCase());
        }}
        className="rounded-md border border-control bg-paper px-2 py-1 text-center text-[13px] font-[550] aria-invalid:border-status-refuted"
      />
      <div className="col-span-3">
        <FieldError id={id} error={problem} />
      </div>
    </li>
  );
}
