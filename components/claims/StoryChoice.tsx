"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Notice } from "@/components/ui/Notice";
import { SelectField } from "@/components/ui/SelectField";
import { putIntoStoryAction } from "@/lib/actions/claims";
import { storiesToChooseAction } from "@/lib/actions/stories";

type Story = { id: string; title: string };
type Props = { claimId: string; reference: string; storyIds: readonly string[]; onCancel: () => void };

/** The newest stories that the claim does not stand in yet. */
export function StoryChoice({ claimId, reference, storyIds, onCancel }: Props) {
  const [stories, setStories] = useState<readonly Story[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    storiesToChooseAction().then(
      (answer) => (answer.ok ? setStories(answer.value) : setProblem(answer.sentence)),
      () => setProblem("The stories could not be read. Close this and try again."),
    );
  }, []);

  if (problem) return <Notice>{problem}</Notice>;
  if (stories === null) return <p className="text-ink-2">Reading the stories…</p>;
  const others = stories.filter(({ id }) => !storyIds.includes(id));
  if (others.length === 0)
    return <p className="text-ink-2">There is no other story that you may see. Create one first.</p>;
  return <ChoiceForm {...{ claimId, reference, onCancel }} stories={others} />;
}

type FormProps = Omit<Props, "storyIds"> & { stories: readonly Story[] };

function ChoiceForm({ claimId, reference, stories, onCancel }: FormProps) {
  const router = useRouter();
  const form = useKeptForm({
    name: `story-of-${claimId}`,
    action: putIntoStoryAction,
    extra: () => ({ claimId }),
    onDone: () => router.push(`/stories/${form.values().storyId}?place=${reference}`),
  });
  const { ref } = form.formProps;
  // The dialog opened before this was drawn, and had nothing to give the focus to.
  useEffect(() => ref.current?.querySelector("select")?.focus(), [ref]);
  return (
    <form {...form.formProps} className="grid gap-4">
      <SelectField
        id="story-of-claim"
        name="storyId"
        label="Story"
        hint="The newest first. A claim that stands in restricted stories only is seen by their members only."
        error={form.error("storyId")}
        options={[
          { value: "", label: "Choose a story" },
          ...stories.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <FormFoot form={form} save="Put it in and mark its words" onCancel={onCancel} />
    </form>
  );
}
