"use client";

import { LineageForm } from "./LineageForm";
import { SuggestionList } from "./SuggestionList";
import type { SaidPassage } from "./said-passage";

type Props = {
  claimId: string;
  passages: readonly SaidPassage[];
  onSaid: (said: string) => void;
  onClose: () => void;
};

/** What is suggested, which is accepted in one go; and the form for what a person knows. */
export function LineagePanel({ claimId, passages, onSaid, onClose }: Props) {
  return (
    <div className="grid gap-3 border-t border-rule pt-3">
      <SuggestionList claimId={claimId} passages={passages} onDone={onSaid} />
      <LineageForm
        name={`lineage-${claimId}`}
        passages={passages}
        onDone={(said) => {
          onSaid(said);
          onClose();
        }}
        onCancel={onClose}
      />
    </div>
  );
}
