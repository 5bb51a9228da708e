"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { forget, keep } from "@/components/forms/kept-text";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { DraftField } from "@/components/stories/DraftField";
import { previewDraftAction } from "@/lib/actions/drafts";
import type { DraftPreview } from "@/lib/domain/drafts/draft-preview";
import { TakeNewDraft } from "./TakeNewDraft";

type Props = {
  storyId: string;
  language: string;
  /** Whether what is gone can be cut, too. */
  mayCut: boolean;
};

/** A new draft is pasted, looked at with all that it does to the claims, and taken: nothing is stored before. */
export function NewDraftScreen({ storyId, language, mayCut }: Props) {
  const name = `new-draft-${storyId}`;
  const [preview, setPreview] = useState<DraftPreview | null>(null);
  const form = useKeptForm({
    name,
    action: previewDraftAction,
    extra: () => ({ storyId }),
    onDone: (found) => {
      // Only looked at: what was pasted stays kept until the draft is taken.
      keep(name, form.values());
      setPreview(found);
    },
  });
  const text = form.values().text;
  return (
    <>
      <form {...form.formProps} hidden={preview !== null} className="grid max-w-3xl gap-5">
        <input type="hidden" name="requestId" />
        <DraftField error={form.error("text") ?? form.error("marks")} />
        <FormFoot form={form} save="Show what will happen" saving="Looking at every claim…" />
      </form>
      {preview ? (
        <TakeNewDraft
          key={preview.basedOn.draftId}
          storyId={storyId}
          language={language}
          mayCut={mayCut}
          preview={preview}
          values={form.values()}
          text={typeof text === "string" ? text : ""}
          onLookAgain={setPreview}
          onBack={() => setPreview(null)}
          onTaken={() => forget(name)}
        />
      ) : null}
    </>
  );
}
