"use client";

import type { PersonChoice } from "@/components/claims/ClaimFormFields";
import { NewClaimForm } from "@/components/claims/ClaimFormNew";
import { Dialog } from "@/components/ui/Dialog";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { SplitOffer } from "./SplitOffer";

type Props = {
  storyId: string;
  people: readonly PersonChoice[];
  place: { draftId: string; span: TextSpan; words: string } | null;
  language: string;
  /** Logs the claims of these words apart instead. */
  onSplit: () => void;
  onLogged: (claim: { claimId: string; number: number }) => void;
  onClose: () => void;
};

/** Loaded when the first claim is logged: reading a draft does not pay for the form. */
export function LogClaimDialog({ storyId, people, place, language, onSplit, onLogged, onClose }: Props) {
  return (
    <Dialog
      open
      wide
      title={place ? "Log a claim on these words" : "Log a claim without a place"}
      onClose={onClose}
    >
      {place ? <SplitOffer words={place.words} language={language} onSplit={onSplit} /> : null}
      <NewClaimForm
        storyId={storyId}
        people={people}
        {...(place ? { place } : {})}
        onDone={onLogged}
        onCancel={onClose}
      />
    </Dialog>
  );
}
