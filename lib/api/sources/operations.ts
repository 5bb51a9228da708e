import { z } from "zod";
import { claimReference } from "@/lib/domain/claims/reference";
import { LIMITS } from "@/lib/domain/limits";
import { done, refuse } from "@/lib/domain/refusal";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { addSource, editSource } from "@/lib/usecases/sources/commands";
import { readSource, readSources } from "@/lib/usecases/sources/reads";
import { addSourceSchema, editSourceSchema } from "@/lib/usecases/sources/schema";
import { copyState, passageFacts } from "../evidence/shapes";
import { changed, cursor, made, page, pageOf, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";
import { addSourceBody, editSourceBody, sourceRead, sourceRow, use } from "./shapes";

const tag = "Sources";
const params = z.object({ source: uuid });

const passage = z
  .object({
    id: uuid,
    ...passageFacts,
    copy: copyState,
    useCount: z.int(),
    uses: z.array(use).meta({ description: "What it is evidence for: 20 at most" }),
  })
  .meta({ id: "Passage" });

export const SOURCE_OPERATIONS = [
  operation({
    ...{ id: "listSources", method: "GET", path: "/sources", tag, scope: "read" },
    summary: "Sources, newest first, 50 a page.",
    query: z.strictObject({
      ...cursor,
      text: z
        .string()
        .max(LIMITS.url)
        .optional()
        .meta({ description: "Words, or an address in any spelling" }),
      outlet: uuid.optional(),
      kind: z.enum(SOURCE_KINDS).optional(),
    }),
    answer: pageOf(sourceRow),
    run: async ({ actor, query: { text, outlet, kind, cursor: after } }) =>
      done(
        page(
          await readSources(actor, {
            query: text ?? "",
            outlet: outlet ?? null,
            kind: kind ?? null,
            after: after ?? null,
          }),
        ),
      ),
  }),
  operation({
    ...{ id: "addSource", method: "POST", path: "/sources", tag, scope: "write" },
    summary: "Adds a source, and its outlet when that is new.",
    ...{ body: addSourceBody, status: 201, answer: made },
    run: async ({ actor, body, requestId }) =>
      mapped(
        await through(addSourceSchema, { ...body, requestId }, (input) => addSource(actor, input)),
        ({ sourceId }) => ({ value: { id: sourceId }, location: `/sources/${sourceId}` }),
      ),
  }),
  operation({
    ...{ id: "readSource", method: "GET", path: "/sources/{source}", tag, scope: "read" },
    summary: "A source. Who a confidential one is stands in no answer.",
    ...{ params, answer: sourceRead },
    run: async ({ actor, params }) =>
      mapped(found(await readSource(actor, params.source)), ({ passages: _, ...facts }) => ({
        value: facts,
        version: facts.version,
      })),
  }),
  operation({
    ...{ id: "editSource", method: "PATCH", path: "/sources/{source}", tag, scope: "write" },
    summary: "Changes those fields of a source that are said.",
    ...{ params, ifMatch: true, body: editSourceBody, answer: changed },
    run: async ({ actor, params, body, version }) => {
      const before = await readSource(actor, params.source);
      if (!before) return refuse("notFound");
      const { passages: _, outlet, url, ...facts } = before;
      // An outlet that is named takes the place of the one that there is.
      const outletId = body.outletName === undefined ? (outlet?.id ?? null) : null;
      const fields = { ...facts, url: url ?? "", outletId, ...body, sourceId: before.id, version };
      return mapped(
        await through(editSourceSchema, fields, (input) => editSource(actor, input)),
        (value) => ({ value }),
      );
    },
  }),
  operation({
    ...{
      id: "listPassages",
      method: "GET",
      path: "/sources/{source}/passages",
      tag: "Passages",
      scope: "read",
    },
    summary: "The passages of a source, newest first, each with what it is evidence for.",
    ...{ params, query: z.strictObject(cursor), answer: pageOf(passage) },
    run: async ({ actor, params, query }) =>
      mapped(found(await readSource(actor, params.source, query.cursor)), ({ passages }) => {
        const rows = passages.rows.map(({ uses, ...row }) => ({
          ...row,
          uses: uses.map(({ claim: { number, ...claim }, ...used }) => ({
            ...used,
            claim: { ...claim, reference: claimReference(number) },
          })),
        }));
        return page({ ...passages, rows });
      }),
  }),
];
