"use client";

import { useRouter } from "next/navigation";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { editStoryAction } from "@/lib/actions/stories";
import { type PersonChoice, StoryFields, type StoryValues } from "./StoryFields";
import { inStoryWords, STORY_FIELD_WORDS } from "./story-form-words";

type Props = { story: StoryValues & { id: string; version: number }; people: readonly PersonChoice[] };

/** Changes what is said about a story; its draft is not changed here. */
export function EditStoryForm({ story, people }: Props) {
  const router = useRouter();
  const back = () => router.push(`/stories/${story.id}`);
  const form = useKeptForm({
    name: `story-${story.id}`,
    action: editStoryAction,
    extra: () => ({ storyId: story.id }),
    onDone: back,
  });
  return (
    <form {...form.formProps} className="grid max-w-3xl gap-5">
      <input type="hidden" name="version" defaultValue={story.version} />
      <StoryFields values={story} people={people} error={form.error} />
      <FormFoot
        form={inStoryWords(form, people)}
        save="Save the story"
        onCancel={back}
        fieldWords={STORY_FIELD_WORDS}
      />
    </form>
  );
}
