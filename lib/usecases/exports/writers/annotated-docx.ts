import { toWordDocument } from "@/lib/domain/exchange/annotated-draft/to-word";
import { done, refuse } from "@/lib/domain/refusal";
import { writeDocx } from "@/lib/platform/docx/write-docx";
import { readAnnotatedDraft } from "../../annotated/reads";
import type { StoryWriter } from "./writer";

/** As the annotated page (decision 044): its head and each comment say what is signed off and what is a working copy. */
export const writeAnnotatedDocx: StoryWriter = async (actor, { storyId, now }) => {
  const annotated = await readAnnotatedDraft(actor, storyId, now);
  if (!annotated) return refuse("notFound");
  const pieces = (async function* () {
    yield await writeDocx(toWordDocument(annotated));
  })();
  return done({ part: `draft-${annotated.draft.number}-annotated`, pieces });
};
