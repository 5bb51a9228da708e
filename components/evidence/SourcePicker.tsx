"use client";

import { useState } from "react";
import { Combobox } from "@/components/ui/Combobox";
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

/** Paste an address, or type words of a source that is there. */
export function SourcePicker({ id, begin, error, links = [], onChoose }: Props) {
  const [typed, setTyped] = useState(begin);
  const { found, ask } = useSourceSearch(typed);
  const isCurrent = found?.text === typed;
  const said = found && isCurrent ? sourceOptions(typed, found.answer) : null;

  const takeLink = async (href: string) => {
    setTyped(href);
    const [chosen] = sourceOptions(href, (await ask(href)).answer).options;
    if (chosen) onChoose(chosen);
  };
  // Enter right after a paste: what it means is asked for first.
  const takeActive = async (active: SourceOption | undefined) => {
    if (typed.trim() === "") return;
    const chosen = isCurrent ? active : sourceOptions(typed, (await ask(typed)).answer).options[0];
    if (chosen) onChoose(chosen);
  };
  return (
    <Combobox
      id={id}
      label="Address, or words of a source's title"
      listLabel="Sources found"
      name="find"
      typed={typed}
      onType={setTyped}
      options={said?.options ?? []}
      onEnter={takeActive}
      onChoose={onChoose}
      sentence={said?.isProblem ? "" : found?.sentence || said?.sentence || ""}
      error={error ?? (said?.isProblem ? said.sentence : undefined)}
      draw={({ title, detail }) => (
        <>
          <span className="block text-ui break-words" dir="auto">
            {title}
          </span>
          <span className="block text-small break-words text-ink-2">{detail}</span>
        </>
      )}
    >
      {typed === "" && links.length > 0 ? <LinksOfDraft links={links} onTake={takeLink} /> : null}
    </Combobox>
  );
}
