"use client";

import { useEffect } from "react";
import { JudgementFields } from "@/components/evidence/JudgementFields";
import { Quote } from "@/components/evidence/Quote";
import { UndoesVerdict } from "@/components/evidence/UndoesVerdict";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Dialog } from "@/components/ui/Dialog";
import { addEvidenceAction } from "@/lib/actions/evidence";
import { claimReference } from "@/lib/domain/claims/reference";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { ClaimBeside } from "@/lib/domain/passages/capture-page";
import { ChooseClaim } from "./ChooseClaim";

type Props = {
  captureId: string;
  span: TextSpan;
  words: string;
  language: string;
  claim: ClaimBeside | null;
  /** With a sentence to say, or without when nothing was done. */
  onClose: (said: string | null) => void;
};

/** What selected words do to a claim. Loaded when the first words are taken: reading a copy does not pay for it. */
export function TakeWords({ claim, words, language, ...rest }: Props) {
  const { onClose } = rest;
  const isOpen = claim && claim.stage !== "cut";
  return (
    <Dialog
      open
      wide
      title={isOpen ? `Evidence for ${claimReference(claim.number)}` : "For which claim?"}
      onClose={() => onClose(null)}
    >
      {isOpen ? (
        <p dir="auto" className="mb-3 font-serif text-read break-words">
          {claim.wording}
        </p>
      ) : null}
      <Quote passage={{ wholeWork: false, exact: words, paraphrased: false }} language={language} />
      {isOpen ? <Judgement {...rest} claim={claim} /> : <ChooseClaim onCancel={() => onClose(null)} />}
    </Dialog>
  );
}

type JudgementProps = Pick<Props, "captureId" | "span" | "onClose"> & { claim: ClaimBeside };

function Judgement({ captureId, span, claim, onClose }: JudgementProps) {
  const form = useKeptForm({
    name: `words-for-${claim.id}`,
    action: addEvidenceAction,
    extra: () => ({ ...span, captureId, from: "copy", claimId: claim.id }),
    onDone: () => onClose(`The words are evidence for ${claimReference(claim.number)} now.`),
  });
  const { ref } = form.formProps;
  // The dialog opened before this was drawn, and had nothing to give the focus to.
  useEffect(() => ref.current?.querySelector("select")?.focus(), [ref]);
  return (
    <form
      {...form.formProps}
      aria-label="What the words do to the claim"
      className="mt-3 grid gap-3"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <input type="hidden" name="requestId" />
      <JudgementFields id="take" error={form.error} />
      <UndoesVerdict stage={claim.stage} />
      <FormFoot form={form} save="Add to the claim" saving="Adding…" onCancel={() => onClose(null)} />
    </form>
  );
}
