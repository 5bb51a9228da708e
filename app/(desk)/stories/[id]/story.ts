import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { coverageOf } from "@/lib/domain/drafts/coverage";
import { sentencesOf } from "@/lib/domain/drafts/sentences";
import { isId } from "@/lib/domain/ids";
import { readinessOf } from "@/lib/domain/stories/readiness";
import { readCoverage } from "@/lib/usecases/coverage/reads";
import { readStoryFlags } from "@/lib/usecases/relations/reads";
import { readWorkbench } from "@/lib/usecases/stories/reads";

/** The story of an address with its draft and claims, read once a request; what may not be seen is not found. */
export const requireWorkbench = cache(async (storyId: string) => {
  const actor = await requireActor(`/stories/${storyId}`);
  if (!isId(storyId)) notFound();
  const [workbench, flags] = await Promise.all([
    readWorkbench(actor, storyId),
    readStoryFlags(actor, { storyId }),
  ]);
  if (!workbench) notFound();
  const claims = workbench.claims.map((claim) => ({ ...claim, flags: flags?.get(claim.id) ?? [] }));
  return { ...workbench, claims };
});

/** What has been looked at in the story's draft and by whom, and what the story lacks before it is published. */
export const requireCoverage = cache(async (storyId: string) => {
  const { story, draft, claims } = await requireWorkbench(storyId);
  const actor = await requireActor(`/stories/${storyId}`);
  const coverage = (await readCoverage(actor, { storyId, draftId: draft.id })) ?? notFound();
  const claimSpans = claims.flatMap(({ span }) => (span ? [span] : []));
  const sentences = coverageOf(
    draft.text,
    sentencesOf(draft.text, story.language),
    claimSpans,
    coverage.marks,
  );
  return { ...coverage, sentences, readiness: readinessOf(sentences, claims) };
});
