import { z } from "zod";
import { claimReference } from "@/lib/domain/claims/reference";
import type { HistoryPage } from "@/lib/domain/history/history-entry";
import {
  readClaimHistory,
  readOutletHistory,
  readSourceHistory,
  readStoryHistory,
} from "@/lib/usecases/history-pages/reads";
import { claimParam, pageOf, reference, time, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped } from "../through-schema";

const tag = "History";
const side = z.string().nullable();

const change = z.discriminatedUnion("kind", [
  z.object({ field: z.string(), kind: z.enum(["value", "time"]), before: side, after: side }),
  z.object({
    field: z.string(),
    kind: z.literal("words"),
    parts: z.array(z.object({ kind: z.enum(["same", "gone", "new"]), text: z.string() })),
  }),
]);

const entry = z
  .object({
    id: z.string(),
    at: time,
    who: z.string().meta({ description: "Galley: the command line and the set-up" }),
    what: z.string(),
    claim: z.object({ reference, wording: z.string() }).nullable(),
    story: z.object({ id: uuid, title: z.string() }).nullable(),
    changes: z.array(change),
    reason: z.string(),
  })
  .meta({ id: "HistoryEntry" });

const query = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,18}$/, "This is no cursor of a history.")
    .optional()
    .meta({ description: "From next" }),
});
const answer = pageOf(entry);

export const HISTORY_OPERATIONS = [
  operation({
    ...{ id: "readClaimHistory", method: "GET", path: "/claims/{claim}/history", tag, scope: "read" },
    summary: "What happened to a claim, newest first, 50 a page.",
    ...{ params: z.object({ claim: claimParam }), query, answer },
    run: async ({ actor, params, query }) =>
      mapped(
        found(await readClaimHistory(actor, params.claim, { before: query.cursor ?? null })),
        ({ page }) => told(page),
      ),
  }),
  operation({
    ...{ id: "readStoryHistory", method: "GET", path: "/stories/{story}/history", tag, scope: "read" },
    summary: "What happened to a story and to the claims in it, newest first, 50 a page.",
    ...{ params: z.object({ story: uuid }), query, answer },
    run: async ({ actor, params, query }) =>
      mapped(
        found(await readStoryHistory(actor, params.story, { before: query.cursor ?? null })),
        ({ page }) => told(page),
      ),
  }),
  operation({
    ...{ id: "readSourceHistory", method: "GET", path: "/sources/{source}/history", tag, scope: "read" },
    summary: "What happened to a source, newest first, 50 a page.",
    ...{ params: z.object({ source: uuid }), query, answer },
    run: async ({ actor, params, query }) =>
      mapped(found(await readSourceHistory(actor, params.source, { before: query.cursor ?? null })), told),
  }),
  operation({
    ...{ id: "readOutletHistory", method: "GET", path: "/outlets/{outlet}/history", tag, scope: "read" },
    summary: "What happened to an outlet, newest first, 50 a page.",
    ...{ params: z.object({ outlet: uuid }), query, answer },
    run: async ({ actor, params, query }) =>
      mapped(found(await readOutletHistory(actor, params.outlet, { before: query.cursor ?? null })), told),
  }),
];

function told({ entries, total, before }: HistoryPage) {
  const items = entries.map(({ claim, ...rest }) => ({
    ...rest,
    claim: claim && { wording: claim.wording, reference: claimReference(claim.number) },
  }));
  return { value: { items, total, next: before }, next: before };
}
