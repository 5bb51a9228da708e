"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FormFoot } from "@/components/forms/FormFoot";
import { recall } from "@/components/forms/kept-text";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SourceFields } from "@/components/sources/SourceFields";
import { Button } from "@/components/ui/Button";
import { addEvidenceAction } from "@/lib/actions/evidence";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { DraftLink } from "@/lib/domain/drafts/links-near";
import { displayAddress } from "@/lib/domain/sources/display-address";
import { choiceFields, type EvidenceChoice, keptChoice, NOTHING_CHOSEN } from "./evidence-choice";
import { JudgementFields } from "./JudgementFields";
import { PassageChoice } from "./PassageChoice";
import { SourcePicker } from "./SourcePicker";
import type { NewSource, SourceOption } from "./source-options";
import { UndoesVerdict } from "./UndoesVerdict";
import { WordsFields } from "./WordsFields";

type Props = {
  claimId: string;
  stage: Stage;
  links: readonly DraftLink[];
  onDone: () => void;
  onCancel: () => void;
};

/** Source, passage and judgement in one form. Fields that a choice hides stay in the page, so that none loses its text. */
export function AddEvidenceForm({ claimId, stage, links, onDone, onCancel }: Props) {
  const name = `new-evidence-${claimId}`;
  const [kept] = useState(() => recall(name));
  const [choice, setChoice] = useState(() => keptChoice(kept));
  const form = useKeptForm({ name, action: addEvidenceAction, onDone });
  const element = form.formProps.ref;
  const id = `add-${claimId}`;
  const taken = form.refusal?.code === "sourceExists" ? form.refusal : null;

  const choose = (next: EvidenceChoice, focus: string) => {
    flushSync(() => setChoice(next));
    form.formProps.onInput();
    control(element.current, focus)?.focus();
  };
  const onChoose = (option: SourceOption) => {
    if (option.is === "source") {
      const { id: sourceId, title, outlet } = option.source;
      const shown = outlet ? `${outlet.name}: ${title}` : title;
      choose({ ...NOTHING_CHOSEN, from: "source", sourceId, shown }, "passageChoice");
    } else {
      begin(element.current, option.begin);
      const { url } = option.begin;
      const shown = url ? displayAddress(url) : "Without an address";
      choose({ ...NOTHING_CHOSEN, from: "new", url, shown }, "title");
    }
  };

  // A kept form opens where it was left; a new one at its first field, which the picker focuses itself.
  const wasKept = useRef(choice.from !== "");
  useEffect(() => {
    if (wasKept.current) control(element.current, "stance")?.focus();
  }, [element]);

  const usesExisting = choice.passage !== "words" && choice.passage !== "whole";
  return (
    <form
      {...form.formProps}
      aria-label="Add evidence"
      className="grid gap-3"
      onReset={() => setChoice(NOTHING_CHOSEN)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        } else if (event.key === "Escape" && !event.defaultPrevented) {
          event.preventDefault();
          onCancel();
        }
      }}
    >
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="requestId" />
      {Object.entries(choiceFields(choice)).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {choice.from === "" ? (
        <SourcePicker
          id={`${id}-find`}
          begin={typeof kept?.find === "string" ? kept.find : ""}
          error={form.error("from")}
          links={links}
          onChoose={onChoose}
        />
      ) : (
        <Chosen
          choice={choice}
          error={form.error("url") ?? form.error("sourceId")}
          onChange={() => choose(NOTHING_CHOSEN, "find")}
        />
      )}
      <div hidden={choice.from !== "new"} className="grid gap-3 [&[hidden]]:hidden">
        {choice.url === "" ? (
          <p className="text-small text-ink-2">
            Somebody whose name must not be known?{" "}
            <Link href="/sources/new/confidential" className="text-accent underline">
              Add a confidential source
            </Link>{" "}
            first, and choose it here by its pseudonym.
          </p>
        ) : null}
        <SourceFields
          id={id}
          error={form.error}
          outletHint={
            choice.url
              ? "Recognised from the address. Correct the name if it is called otherwise."
              : undefined
          }
        />
      </div>
      <div hidden={choice.from === ""} className="grid gap-3 [&[hidden]]:hidden">
        <PassageChoice
          id={`${id}-passageChoice`}
          sourceId={choice.sourceId}
          value={choice.passage}
          onChange={(passage) => {
            flushSync(() => setChoice({ ...choice, passage }));
            form.formProps.onInput();
          }}
          error={form.error("passageIs") ?? form.error("passageId")}
        />
        <WordsFields id={id} error={form.error} hidden={usesExisting || choice.passage === "whole"} />
        <JudgementFields id={id} error={form.error} />
      </div>
      <UndoesVerdict stage={stage} />
      <FormFoot form={form} save="Add to the claim" saving="Adding…" onCancel={onCancel}>
        {taken ? (
          <Button
            onClick={() =>
              choose(
                { ...choice, from: "source", sourceId: taken.sourceId, shown: taken.title, url: "" },
                "passageChoice",
              )
            }
          >
            Use that source
          </Button>
        ) : null}
      </FormFoot>
    </form>
  );
}

type ChosenProps = { choice: EvidenceChoice; error?: string | undefined; onChange: () => void };

function Chosen({ choice, error, onChange }: ChosenProps) {
  return (
    <div>
      <p className="flex items-center justify-between gap-2 rounded-md bg-wash px-2.5 py-1">
        <span className="min-w-0 break-words" dir="auto">
          <span className="text-small text-ink-2">{choice.from === "new" ? "New source: " : "Source: "}</span>
          {choice.shown}
        </span>
        <Button look="quiet" onClick={onChange}>
          Change
        </Button>
      </p>
      {error ? (
        <p role="alert" className="mt-1 text-small text-status-refuted">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** What the address tells goes into the new source's fields; a title that was typed stays. */
function begin(form: HTMLFormElement | null, { title, outletName, kind }: NewSource) {
  const titleField = control(form, "title");
  if (titleField && titleField.value === "") titleField.value = title;
  for (const [field, value] of [
    ["outletName", outletName],
    ["kind", kind],
  ] as const) {
    const filled = control(form, field);
    if (filled) filled.value = value;
  }
}

function control(form: HTMLFormElement | null, field: string) {
  const found = form?.elements.namedItem(field);
  const isControl =
    found instanceof HTMLInputElement ||
    found instanceof HTMLSelectElement ||
    found instanceof HTMLTextAreaElement;
  return isControl ? found : null;
}
