"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { forget } from "@/components/forms/kept-text";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { mergeChoicesAction, mergeClaimsAction } from "@/lib/actions/claims";
import { claimReference } from "@/lib/domain/claims/reference";
import { focusPaneNext } from "./pane-focus";
import { rememberDone } from "./undo-stack";

type Choice = { id: string; number: number; wording: string; willHappen: string[] };
type Props = { claimId: string; reference: string; storyId: string; onCancel: () => void };

/** The claims of the story that this one can become one with, the nearest first. */
export function MergeChoice(props: Props) {
  const { claimId, reference, storyId, onCancel } = props;
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    mergeChoicesAction({ claimId, storyId }).then(
      (answer) => (answer.ok ? setChoices(answer.value) : setProblem(answer.sentence)),
      () => setProblem("The claims could not be read. Close this and try again."),
    );
  }, [claimId, storyId]);

  if (problem) return <Notice look="problem">{problem}</Notice>;
  if (choices === null) return <p className="text-ink-2">Reading the claims…</p>;
  if (choices.length > 0) return <ChoiceForm {...props} choices={choices} />;
  return (
    <div className="grid justify-items-start gap-4">
      <p className="text-ink-2">
        There is no other claim in this story that {reference} can be merged into: only claims that are still
        being worked on, and stand in no other story, can be.
      </p>
      <Button onClick={onCancel}>Close</Button>
    </div>
  );
}

function ChoiceForm({ claimId, storyId, choices, onCancel }: Props & { choices: readonly Choice[] }) {
  const router = useRouter();
  const path = usePathname();
  const [chosen, setChosen] = useState(choices[0]);
  // Nothing is typed here, and the nearest may be another one by now: what was chosen once is not brought back.
  useState(() => forget(`merge-${claimId}`));
  const form = useKeptForm({
    name: `merge-${claimId}`,
    action: mergeClaimsAction,
    extra: () => ({ claimId, storyId, intoId: chosen?.id ?? "" }),
    onDone: ({ number, into }) => {
      rememberDone(storyId, { did: "merged", number, into });
      focusPaneNext();
      router.push(`${path}?claim=${claimReference(into)}`, { scroll: false });
      onCancel();
    },
  });
  const { ref } = form.formProps;
  // The dialog opened before this was drawn, and had nothing to give the focus to.
  useEffect(() => ref.current?.querySelector<HTMLElement>("input")?.focus(), [ref]);
  return (
    <form {...form.formProps} className="grid gap-4">
      <fieldset>
        <legend className="mb-1 text-[13px] font-[550]">The claim that stays, the nearest first</legend>
        <div className="max-h-[34vh] overflow-auto rounded-md border border-rule">
          {choices.map((choice) => (
            <label
              key={choice.id}
              className="flex gap-2.5 border-b border-rule px-3 py-2 last:border-b-0 hover:bg-wash has-checked:bg-accent-wash"
            >
              <input
                type="radio"
                name="into"
                value={choice.id}
                checked={choice === chosen}
                onChange={() => setChosen(choice)}
                className="mt-1 size-4 shrink-0 accent-(--accent)"
              />
              <span className="text-small tabular-nums text-ink-2">{claimReference(choice.number)}</span>
              <span dir="auto" className="font-serif text-read wrap-anywhere">
                {choice.wording}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div role="status">
        <h3 className="mb-1 text-[13px] font-[550]">What will happen</h3>
        <ul className="grid list-disc gap-1 pl-5 text-ink-2 wrap-anywhere">
          {chosen?.willHappen.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <FormFoot
        form={form}
        save={chosen ? `Merge into ${claimReference(chosen.number)}` : "Merge"}
        saving="Merging…"
        onCancel={onCancel}
      />
    </form>
  );
}
