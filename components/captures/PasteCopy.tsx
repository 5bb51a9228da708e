"use client";

import { useId } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextArea } from "@/components/ui/TextField";
import { pasteCopyAction } from "@/lib/actions/captures";
import { LIMITS } from "@/lib/domain/limits";

/** Keeps pasted words as a copy. */
export function PasteCopy({ sourceId, onSaved }: { sourceId: string; onSaved: () => void }) {
  const id = useId();
  const form = useKeptForm({ name: `paste-copy-${sourceId}`, action: pasteCopyAction, onDone: onSaved });
  return (
    <form {...form.formProps} aria-label="Paste its words" className="grid gap-2">
      <input type="hidden" name="sourceId" value={sourceId} />
      <input type="hidden" name="requestId" />
      <TextArea
        id={id}
        name="text"
        label="Or paste its words"
        hint="All of the text rather than the sentence that matters: it shows what stands around it."
        maxLength={LIMITS.pastedCopy}
        rows={4}
        error={form.error("text")}
      />
      <FormFoot form={form} save="Save these words" fieldWords={{ text: "Words" }} />
    </form>
  );
}
