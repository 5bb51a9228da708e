"use client";

import { useEffect, useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextField";
import { TimeField } from "@/components/ui/TimeField";
import { correctClaimAction } from "@/lib/actions/corrections";
import { CORRECTION_KINDS, CORRECTION_MEANINGS, CORRECTION_WORDS } from "@/lib/domain/corrections/correction";
import { LIMITS } from "@/lib/domain/limits";

export type CorrectFormProps = {
  claimId: string;
  /** The claim as it was signed off. */
  wording: string;
  /** It is signed off, so that it can be reopened with the correction. */
  isSignedOff: boolean;
  onDone: () => void;
};

/** What was said, what is said now, and why. It is appended: what was signed stays as it was signed. */
export function CorrectForm({ claimId, wording, isSignedOff, onDone }: CorrectFormProps) {
  const [kind, setKind] = useState<string>("correction");
  const form = useKeptForm({
    name: `correct-${claimId}`,
    action: correctClaimAction,
    onDone,
    extra: () => ({ claimId }),
  });
  const { ref } = form.formProps;
  // The dialog opened before this was loaded, and had nothing to give the focus to.
  useEffect(() => ref.current?.querySelector<HTMLElement>("select")?.focus(), [ref]);
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="requestId" />
      <p className="text-ink-2">
        A correction is added to the claim and reaches every export. What was signed off stays as it was
        signed; a correction is never changed or removed.
      </p>
      <SelectField
        id="correct-kind"
        name="kind"
        label="Kind"
        hint={CORRECTION_KINDS.filter((each) => each === kind).map((each) => CORRECTION_MEANINGS[each])[0]}
        options={optionsOf(CORRECTION_KINDS, CORRECTION_WORDS)}
        onChange={({ target }) => setKind(target.value)}
        error={form.error("kind")}
      />
      <TextArea
        id="correct-before"
        name="before"
        label="What was said"
        rows={2}
        dir="auto"
        maxLength={LIMITS.wording}
        defaultValue={wording}
        error={form.error("before")}
        className="font-serif text-read!"
      />
      <TextArea
        id="correct-after"
        name="after"
        label="What is said now"
        rows={2}
        dir="auto"
        maxLength={LIMITS.wording}
        error={form.error("after")}
        className="font-serif text-read!"
      />
      <TextArea
        id="correct-reason"
        name="reason"
        label="Why"
        rows={2}
        maxLength={LIMITS.reason}
        error={form.error("reason")}
      />
      <TimeField
        id="correct-published"
        name="publishedAt"
        label="When the published text was corrected"
        hint="Leave it empty if it was not published, or is not corrected yet."
        at={null}
        error={form.error("publishedAt")}
      />
      {isSignedOff ? (
        <CheckboxField
          id="correct-reopen"
          name="reopen"
          label="Reopen the claim"
          hint="Its verdict no longer holds as it was signed off: it goes back to work and leaves the exports until it is signed off again."
        />
      ) : null}
      <FormFoot form={form} save="Add the correction" onCancel={onDone} />
    </form>
  );
}
