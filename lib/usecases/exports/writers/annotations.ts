import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { type ClaimsOfDraft, toAnnotationCollection } from "@/lib/domain/exchange/web-annotation/serialize";
import { done, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { publisher } from "../../publication/publisher";
import { visibleStories } from "../../stories/visible";
import { recordBatches } from "../record-batches";
import type { StoryWriter } from "./writer";

const CLAIMS_A_READ = 100;

/** A story's claims on its newest draft, or on the one asked for, as W3C Web Annotations. */
export const writeAnnotations: StoryWriter = async (actor, { storyId, scope, draft: number, now }) => {
  const draft = await readDraft(actor, storyId, number);
  if (!draft) return refuse("notFound");
  const { story, text, sha256 } = draft;
  const address = `${publisher().host}/stories/${storyId}/drafts/${draft.number}`;
  const collection = toAnnotationCollection({
    address: `${address}/annotations`,
    label: `${story.title}, draft ${draft.number}`,
    generatedAt: now.toISOString(),
    draft: { address, language: story.language, text, sha256, addedAt: draft.addedAt.toISOString() },
    claims: await claimsOn(actor, storyId, draft.id, scope === "working"),
  });
  const pieces = (async function* () {
    yield `${JSON.stringify(collection, null, 1)}\n`;
  })();
  return done({ part: `draft-${draft.number}-annotations`, pieces });
};

function readDraft(actor: Actor, storyId: string, number: number | undefined) {
  return database().draft.findFirst({
    where: { story: { id: storyId, ...visibleStories(actor) }, ...(number !== undefined && { number }) },
    orderBy: { number: "desc" },
    select: {
      ...{ id: true, number: true, text: true, sha256: true, addedAt: true },
      story: { select: { title: true, language: true } },
    },
  });
}

/** In reading order; those without a place in the draft last. */
async function claimsOn(
  actor: Actor,
  storyId: string,
  draftId: string,
  workingCopies: boolean,
): Promise<ClaimsOfDraft["claims"]> {
  const spans = await database().placementSpan.findMany({
    where: { draftId, placement: { storyId } },
    select: {
      startOffset: true,
      endOffset: true,
      placement: { select: { claim: { select: { number: true } } } },
    },
  });
  const spanOf = new Map(
    spans.map(({ startOffset: start, endOffset: end, placement }) => [
      placement.claim.number,
      { start, end },
    ]),
  );
  const records: ClaimRecord[] = [];
  const where = { placements: { some: { storyId, story: visibleStories(actor) } } };
  for await (const batch of recordBatches(actor, where, { workingCopies, batch: CLAIMS_A_READ }))
    records.push(...batch);
  const startOf = ({ span }: ClaimsOfDraft["claims"][number]) => span?.start ?? Number.POSITIVE_INFINITY;
  return records
    .map((record) => ({ record, span: spanOf.get(Number(record.reference.slice(2))) ?? null }))
    .sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}
