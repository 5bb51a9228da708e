"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/Dialog";
import { proposedIn } from "@/lib/domain/claims/proposed-claims";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { SplitForm } from "./SplitForm";

type Props = {
  storyId: string;
  language: string;
  place: { draftId: string; span: TextSpan; words: string };
  onLogged: (claims: { claimId: string; number: number }[]) => void;
  onClose: () => void;
};

/** The claims that words of the draft hold, each to be logged or left out. Loaded when it is first wanted. */
export function SplitDialog({ storyId, language, place, onLogged, onClose }: Props) {
  const [proposed] = useState(() => proposedIn(place.words, place.span.start, language));
  const title =
    proposed.length === 1 ? "One claim in these words" : `${proposed.length} claims in these words`;
  return (
    <Dialog open wide title={title} onClose={onClose}>
      <blockquote
        dir="auto"
        lang={language}
        className="mb-3 max-h-28 overflow-auto border-l-2 border-rule pl-3 font-serif text-read wrap-anywhere whitespace-pre-wrap text-ink-2"
      >
        {place.words}
      </blockquote>
      <SplitForm {...{ storyId, place, proposed, onLogged }} onCancel={onClose} />
    </Dialog>
  );
}
