"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import { FormFoot } from "@/components/forms/FormFoot";
import { recall } from "@/components/forms/kept-text";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextField";
import type { Reply } from "@/lib/actions/door";
import { sayRelianceAction, stateLineageAction } from "@/lib/actions/lineage";
import { LIMITS } from "@/lib/domain/limits";
import { LINEAGE_RELATIONS, RELATION_WORDS } from "@/lib/domain/lineage/vocabulary";
import { ReliedOnSource } from "./ReliedOnSource";
import { passageLabel, type SaidPassage } from "./said-passage";

type Props = {
  name: string;
  /** One: the form is opened from it. More: one is chosen. */
  passages: readonly SaidPassage[];
  onDone: (said: string) => void;
  onCancel: () => void;
};

const LINEAGE = [
  { value: "relies", label: "It relies on another source" },
  { value: "own_reporting", label: "It rests on its own reporting, or is the record itself" },
  { value: "not_known", label: "I looked, and it is not known" },
  { value: "not_said", label: "Take back what was said of its own reporting" },
];

/** Where a passage or its source knows it from: it relies on another source, or on its own reporting, or that is not known. */
export function LineageForm({ name, passages, onDone, onCancel }: Props) {
  const [kept] = useState(() => recall(name));
  const [passageId, setPassageId] = useState(said(kept?.passageId) || (passages[0]?.passageId ?? ""));
  const [lineage, setLineage] = useState(said(kept?.lineage) || "relies");
  const [relied, setRelied] = useState(
    said(kept?.toSourceId) ? { sourceId: said(kept?.toSourceId), shown: said(kept?.toShown) } : null,
  );
  const form = useKeptForm<unknown>({
    name,
    action: say,
    onDone: () => onDone("Where it comes from was said. The claims that rest on it were counted anew."),
  });
  const chosen = passages.find((passage) => passage.passageId === passageId) ?? passages[0];
  const relies = lineage === "relies";
  return (
    <form
      {...form.formProps}
      aria-label="Say where it comes from"
      className="mt-2 grid gap-3"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <input type="hidden" name="requestId" />
      {passages.length > 1 ? (
        <SelectField
          id={`${name}-passage`}
          name="passageId"
          label="Which evidence"
          value={passageId}
          onChange={(event) => setPassageId(event.target.value)}
          options={passages.map((passage) => ({ value: passage.passageId, label: passageLabel(passage) }))}
        />
      ) : (
        <input type="hidden" name="passageId" value={passageId} />
      )}
      <SelectField
        id={`${name}-lineage`}
        name="lineage"
        label="Where it knows it from"
        value={lineage}
        onChange={(event) => setLineage(event.target.value)}
        error={form.error("lineage")}
        options={LINEAGE}
        autoFocus
      />
      <div hidden={!relies} className="grid gap-3 [&[hidden]]:hidden">
        <ReliedOnSource
          id={`${name}-relied`}
          chosen={relied}
          error={relies ? form.error("toSourceId") : undefined}
          onChoose={(source) => {
            flushSync(() => setRelied(source));
            form.formProps.onInput();
          }}
        />
        <input type="hidden" name="toSourceId" value={relied?.sourceId ?? ""} />
        <input type="hidden" name="toShown" value={relied?.shown ?? ""} />
        <SelectField
          id={`${name}-relation`}
          name="relation"
          label="How it relies on it"
          options={optionsOf(LINEAGE_RELATIONS, RELATION_WORDS)}
          error={relies ? form.error("relation") : undefined}
        />
        {chosen?.words ? (
          <CheckboxField
            id={`${name}-shown`}
            name="shownById"
            value={passageId}
            label="The words quoted here show it"
            defaultChecked
          />
        ) : null}
      </div>
      <SelectField
        id={`${name}-scope`}
        name="scope"
        label="This holds for"
        hint="What is said of the whole source holds for every claim that rests on it."
        options={[
          { value: "work", label: "The whole source" },
          ...(chosen?.words ? [{ value: "passage", label: "These words only" }] : []),
        ]}
      />
      <TextArea
        id={`${name}-note`}
        name="note"
        label="Note"
        hint="Optional. What shows it."
        rows={2}
        maxLength={LIMITS.note}
        error={form.error("note")}
      />
      <FormFoot form={form} save="Say it" onCancel={onCancel} />
    </form>
  );
}

/** Two commands in one form: that it relies on something, and what is said of it alone. */
async function say(values: unknown): Promise<Reply<unknown>> {
  const isReliance =
    typeof values === "object" && values !== null && "lineage" in values && values.lineage === "relies";
  return isReliance ? sayRelianceAction(values) : stateLineageAction(values);
}

function said(kept: string | string[] | undefined): string {
  return typeof kept === "string" ? kept : "";
}
