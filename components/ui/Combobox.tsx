"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { controlClasses, Field, fieldControl } from "./Field";

type Props<Option extends { key: string }> = {
  id: string;
  label: string;
  /** What the list of options is called. */
  listLabel: string;
  /** Given where the typed text is part of a form. */
  name?: string;
  typed: string;
  onType: (text: string) => void;
  options: readonly Option[];
  draw: (option: Option) => ReactNode;
  /** Enter, with the option that stands out; none when nothing was found. */
  onEnter: (option: Option | undefined) => void;
  onChoose: (option: Option) => void;
  /** How many were found, or why none. */
  sentence: string;
  error?: string | undefined;
  /** Between the field and what was found. */
  children?: ReactNode;
};

/** A field with options below: arrows go through them, Enter takes one, Escape clears what was typed. */
export function Combobox<Option extends { key: string }>(props: Props<Option>) {
  const { id, label, listLabel, name, typed, onType, options, draw, onEnter, onChoose, sentence, error } =
    props;
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => input.current?.focus(), []);

  const at = Math.min(active, options.length - 1);
  const standsOut = options[at] ? `${listId}-${options[at].key}` : undefined;
  useEffect(() => {
    if (standsOut) document.getElementById(standsOut)?.scrollIntoView({ block: "nearest" });
  }, [standsOut]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onEnter(options[at]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (options.length === 0) return;
      event.preventDefault();
      setActive((at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length);
    } else if (event.key === "Escape" && typed !== "") {
      event.preventDefault();
      onType("");
    }
  };
  return (
    <Field id={id} label={label} error={error}>
      <input
        ref={input}
        type="text"
        name={name}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={standsOut}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className={controlClasses}
        {...fieldControl(id, error)}
      />
      {props.children}
      <p role="status" className="text-small text-ink-2">
        {sentence}
      </p>
      {options.length > 0 ? (
        <div id={listId} role="listbox" aria-label={listLabel} className="grid max-h-[50vh] overflow-auto">
          {options.map((option, index) => (
            <div
              key={option.key}
              id={`${listId}-${option.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
              onKeyDown={onKeyDown}
              className="cursor-pointer rounded-md border border-transparent px-2.5 py-1.5 hover:bg-wash aria-selected:border-accent aria-selected:bg-accent-wash"
            >
              {draw(option)}
            </div>
          ))}
        </div>
      ) : null}
    </Field>
  );
}
