"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { controlClasses, Field, fieldControl } from "@/components/ui/Field";
import type { DraftLink } from "@/lib/domain/drafts/links-near";
import { LinksOfDraft } from "./LinksOfDraft";
import { type SourceOption, sourceOptions } from "./source-options";
import { useSourceSearch } from "./use-source-search";

type Props = {
  id: string;
  /** What was typed before, when the form was restored. */
  begin: string;
  error?: string | undefined;
  /** Offered before anything is typed. */
  links?: readonly DraftLink[];
  onChoose: (option: SourceOption) => void;
};

/** A combobox: paste an address or type words, arrows go through what is found, Enter takes it. */
export function SourcePicker({ id, begin, error, links = [], onChoose }: Props) {
  const [typed, setTyped] = useState(begin);
  const [active, setActive] = useState(0);
  const { found, ask } = useSourceSearch(typed);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => input.current?.focus(), []);

  const isCurrent = found?.text === typed;
  const said = found && isCurrent ? sourceOptions(typed, found.answer) : null;
  const options = said?.options ?? [];
  const at = Math.min(active, options.length - 1);

  const takeLink = async (href: string) => {
    setTyped(href);
    const [chosen] = sourceOptions(href, (await ask(href)).answer).options;
    if (chosen) onChoose(chosen);
  };
  const takeActive = async () => {
    if (typed.trim() === "") return;
    const chosen = isCurrent ? options[at] : sourceOptions(typed, (await ask(typed)).answer).options[0];
    if (chosen) onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      takeActive();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (options.length === 0) return;
      event.preventDefault();
      setActive((at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length);
    } else if (event.key === "Escape" && typed !== "") {
      event.preventDefault();
      setTyped("");
    }
  };

  return (
    <Field
      id={id}
      label="Address, or words of a source's title"
      error={error ?? (said?.isProblem ? said.sentence : undefined)}
    >
      <input
        ref={input}
        type="text"
        name="find"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={options[at] ? `${listId}-${options[at].key}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className={controlClasses}
        {...fieldControl(id, error ?? (said?.isProblem ? said.sentence : undefined))}
      />
      {typed === "" && links.length > 0 ? <LinksOfDraft links={links} onTake={takeLink} /> : null}
      <p role="status" className="text-small text-ink-2">
        {said?.isProblem ? "" : found?.sentence || said?.sentence}
      </p>
      {options.length > 0 ? (
        <div id={listId} role="listbox" aria-label="Sources found" className="grid">
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
              <span className="block text-ui break-words" dir="auto">
                {option.title}
              </span>
              <span className="block text-small break-words text-ink-2">{option.detail}</span>
            </div>
          ))}
        </div>
      ) : null}
    </Field>
  );
}
