import { toAnnotatedHtml } from "@/lib/domain/exchange/annotated-draft/to-html";
import { done, refuse } from "@/lib/domain/refusal";
import { readAnnotatedDraft } from "../../annotated/reads";
import type { StoryWriter } from "./writer";

/** Its head and each claim say what is signed off and what is a working copy (decision 044). */
export const writeAnnotatedHtml: StoryWriter = async (actor, { storyId, now }) => {
  const annotated = await readAnnotatedDraft(actor, storyId, now);
  if (!annotated) return refuse("notFound");
  const pieces = (async function* () {
    yield toAnnotatedHtml(annotated);
  })();
  return done({ part: `draft-${annotated.draft.number}-annotated`, pieces });
};
