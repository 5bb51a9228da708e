"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { logClaimAction } from "@/lib/actions/claims";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { ClaimFormFields, type PersonChoice } from "./ClaimFormFields";
import { withoutUnneededName } from "./claim-form-values";

type Props = {
  people: readonly PersonChoice[];
  /** The story it is logged in; none for a claim that belongs to no story yet. */
  storyId?: string;
  /** The words it stands on. */
  place?: { draftId: string; span: TextSpan; words: string };
  onDone: (claim: { claimId: string; number: number }) => void;
  onCancel: () => void;
};

/** Logs a claim: on words of a draft, in a story without a place, or in no story yet. */
export function NewClaimForm({ people, storyId, place, onDone, onCancel }: Props) {
  const form = useKeptForm({
    name: `log-claim-${place ? `${place.draftId}-${place.span.start}-${place.span.end}` : (storyId ?? "anywhere")}`,
    action: (values) => logClaimAction(withoutUnneededName(values)),
    extra: () => ({
      storyId: storyId ?? null,
      span: place ? { draftId: place.draftId, ...place.span } : null,
    }),
    onDone,
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="requestId" />
      {place ? (
        <blockquote
          dir="auto"
          className="max-h-32 overflow-auto border-l-2 border-rule pl-3 font-serif text-read wrap-anywhere whitespace-pre-wrap text-ink-2"
        >
          {place.words}
        </blockquote>
      ) : null}
      <ClaimFormFields
        prefix="new-claim"
        values={{ ...EMPTY, wording: place?.words.replace(/\s+/g, " ") ?? "" }}
        people={people}
        error={form.error}
      />
      <FormFoot form={form} save="Log the claim" saving="Logging…" onCancel={onCancel} />
    </form>
  );
}

const EMPTY = {
  type: "event",
  attributionKind: "own_voice",
  attributedTo: "",
  criticality: "normal",
  legalRisk: false,
  allegation: false,
  restsOnAuthorAlone: false,
  assigneeId: null,
  dueAt: null,
} as const;
