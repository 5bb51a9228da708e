"use client";

import { useRouter } from "next/navigation";
import { sayLength } from "@/components/draft-field/say-length";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import type { Reply } from "@/lib/actions/door";
import { createStoryAction } from "@/lib/actions/stories";
import { LIMITS } from "@/lib/domain/limits";
import { DraftField } from "./DraftField";
import { type PersonChoice, StoryFields } from "./StoryFields";

const EMPTY = { title: "", desk: "", language: "en", closesAt: null, restricted: false, memberIds: [] };

export function NewStoryForm({ people }: { people: readonly PersonChoice[] }) {
  const router = useRouter();
  const form = useKeptForm({
    name: "new-story",
    action: createUnlessTooLong,
    onDone: ({ storyId }) => router.push(`/stories/${storyId}`),
  });
  return (
    <form {...form.formProps} className="grid max-w-3xl gap-5">
      <input type="hidden" name="requestId" />
      <StoryFields values={EMPTY} people={people} error={form.error} />
      <DraftField error={form.error("text") ?? form.error("marks")} />
      <FormFoot form={form} save="Create the story" saving="Creating…" />
    </form>
  );
}

/** Too much text is not sent: the server would not take a body of that size, and could not say why. */
async function createUnlessTooLong(values: unknown): Promise<Reply<{ storyId: string }>> {
  const text = values instanceof Object && "text" in values ? values.text : "";
  if (typeof text !== "string" || text.length <= LIMITS.draftText) return createStoryAction(values);
  const fields = { text: sayLength(text.length).sentence };
  return {
    ok: false,
    sentence: "The draft is too long. Nothing has been saved yet.",
    fields,
    refusal: { code: "invalid", fields },
  };
}
