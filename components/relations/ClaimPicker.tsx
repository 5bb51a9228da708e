"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { controlClasses, Field, fieldControl } from "@/components/ui/Field";
import { claimReference } from "@/lib/domain/claims/reference";
import { statusWords } from "@/lib/domain/claims/status-line";
import { type FoundClaim, useClaimSearch } from "./use-claim-search";

type Props = {
  id: string;
  /** The claim that another one is looked for. */
  claimId: string;
  chosen: FoundClaim | null;
  error?: string | undefined;
  onChoose: (claim: FoundClaim | null) => void;
};

/** A combobox: words of the claim or its reference, arrows go through what is found, Enter takes it. */
export function ClaimPicker({ id, claimId, chosen, error, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const found = useClaimSearch(claimId, typed);
  const input = useRef<HTMLInputElement>(null);
  const another = useRef<HTMLButtonElement>(null);
  const listId = useId();
  // The dialog opened before this was drawn, and had nothing to give the focus to; what was chosen takes it on.
  useEffect(() => (chosen ? another.current : input.current)?.focus(), [chosen]);

  if (chosen)
    return (
      <div className="grid justify-items-start gap-1">
        <p className="text-[13px] font-[550]">The other claim</p>
        <p dir="auto" className="font-serif text-read break-words">
          <span className="font-sans text-small text-ink-2">{claimReference(chosen.number)}</span>{" "}
          {chosen.wording}
        </p>
        <Button ref={another} look="quiet" className="-ml-3" onClick={() => onChoose(null)}>
          Choose another one
        </Button>
      </div>
    );

  const options = found?.claims ?? [];
  const at = Math.min(active, options.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const current = options[at];
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (current && found?.text === typed.trim()) onChoose(current);
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
    <Field id={id} label="The other claim: its words, or its reference" error={error}>
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={options[at] ? `${listId}-${options[at].id}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className={controlClasses}
        {...fieldControl(id, error)}
      />
      <p role="status" className="text-small text-ink-2">
        {found?.sentence}
      </p>
      {options.length > 0 ? (
        <div id={listId} role="listbox" aria-label="Claims found" className="grid max-h-[34vh] overflow-auto">
          {options.map((claim, index) => (
            <div
              key={claim.id}
              id={`${listId}-${claim.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(claim)}
              onKeyDown={onKeyDown}
              className="cursor-pointer rounded-md border border-transparent px-2.5 py-1.5 hover:bg-wash aria-selected:border-accent aria-selected:bg-accent-wash"
            >
              <span dir="auto" className="block font-serif text-read break-words">
                {claim.wording}
              </span>
              <span className="block text-small text-ink-2">
                {claimReference(claim.number)}, {statusWords(claim.verdict, claim.stage, null).toLowerCase()}
              </span>
            </div>
          ))}
        </div>
      ) : null}
    </Field>
  );
}
