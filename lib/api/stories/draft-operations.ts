import { z } from "zod";
import { claimReference } from "@/lib/domain/claims/reference";
import { takeDraft } from "@/lib/usecases/drafts/commands";
import { readDraft } from "@/lib/usecases/drafts/one-draft";
import { previewDraft, readDrafts } from "@/lib/usecases/drafts/reads";
import { previewDraftSchema, takeDraftSchema } from "@/lib/usecases/drafts/schema";
import { pageOf, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";
import { draft, draftBody, draftRow, preview, takeDraftBody, takenDraft } from "./shapes";

const tag = "Drafts";
const params = z.object({ story: uuid });
const number = z.coerce.number().int().min(1).max(1_000_000);

export const DRAFT_OPERATIONS = [
  operation({
    ...{ id: "listDrafts", method: "GET", path: "/stories/{story}/drafts", tag, scope: "read" },
    summary: "The drafts of a story, newest first, 50 a page, each with what became of the claims.",
    ...{ params, answer: pageOf(draftRow) },
    query: z.strictObject({ cursor: number.optional().meta({ description: "From next" }) }),
    run: async ({ actor, params, query }) =>
      mapped(
        found(await readDrafts(actor, params.story, { before: query.cursor ?? null })),
        ({ drafts, total, before }) => {
          const next = before === null ? null : String(before);
          return { value: { items: drafts, total, next }, next };
        },
      ),
  }),
  operation({
    ...{ id: "takeDraft", method: "POST", path: "/stories/{story}/drafts", tag, scope: "write" },
    summary: "Takes a new draft: it is stored, and each claim follows its words.",
    ...{ params, body: takeDraftBody, status: 201, answer: takenDraft },
    run: async ({ actor, params, body, requestId }) => {
      const taking = { ...body, storyId: params.story, requestId };
      return mapped(await through(takeDraftSchema, taking, (input) => takeDraft(actor, input)), (value) => ({
        value,
        location: `/stories/${params.story}/drafts/${value.number}`,
      }));
    },
  }),
  operation({
    ...{ id: "previewDraft", method: "POST", path: "/stories/{story}/drafts/preview", tag, scope: "write" },
    summary: "What would become of the claims if this text were the next draft. Stores nothing.",
    ...{ params, body: draftBody, answer: preview },
    run: async ({ actor, params, body }) =>
      mapped(
        await through(previewDraftSchema, { ...body, storyId: params.story }, (input) =>
          previewDraft(actor, input),
        ),
        ({ claims, ...value }) => ({
          value: {
            ...value,
            claims: claims.map(({ number, ...claim }) => ({ ...claim, reference: claimReference(number) })),
          },
        }),
      ),
  }),
  operation({
    ...{ id: "readDraft", method: "GET", path: "/stories/{story}/drafts/{number}", tag, scope: "read" },
    summary: "One draft: its text, where each claim stands in it, and what became of each when it was taken.",
    params: z.object({ story: uuid, number }),
    answer: draft,
    run: async ({ actor, params }) =>
      mapped(found(await readDraft(actor, params.story, params.number)), (value) => ({
        value: {
          ...value,
          placements: value.placements.map(withReference),
          outcomes: value.outcomes.map(withReference),
        },
      })),
  }),
];

function withReference<Claim extends { number: number }>({ number, ...claim }: Claim) {
  return { ...claim, reference: claimReference(number) };
}
