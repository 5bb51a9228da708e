import { z } from "zod";
import { EXPORT_SCOPES, formatsOf } from "@/lib/domain/exchange/formats";
import { LIMITS } from "@/lib/domain/limits";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { readExport, readSourcesExport, readStoryExport } from "@/lib/usecases/exports/reads";
import { viewOf, viewQuery } from "../claims/view";
import { uuid } from "../fields";
import { file } from "../operation";

const tag = "Exports";
const scope = z
  .enum(EXPORT_SCOPES)
  .optional()
  .meta({ description: "signed: as it was signed off. working: as it stands, for editors" });

/** An address that servers take, nginx with 8 KB among them. */
const CLAIMS_AT_ONCE = 200;

export const EXPORT_OPERATIONS = [
  file({
    ...{ id: "exportClaims", method: "GET", path: "/exports/claims", tag, scope: "export" },
    summary: "The claims of a view as a file, which is written while it is read.",
    query: z.strictObject({
      ...viewQuery,
      scope,
      format: z.enum(formatsOf("claims")).optional().meta({ description: "csv" }),
      ids: z
        .string()
        .regex(/^[\da-f-]{36}(,[\da-f-]{36})*$/i, "Write ids, with commas between them.")
        .max(37 * CLAIMS_AT_ONCE)
        .optional()
        .meta({ description: "Ids of claims, with commas between them, in place of a view" }),
    }),
    run: ({ actor, query: { format, scope, ids, ...view } }) =>
      readExport(actor, {
        view: viewOf(view),
        format: format ?? "csv",
        scope: scope ?? "signed",
        claimIds: ids?.split(",") ?? null,
      }),
  }),
  file({
    ...{ id: "exportSources", method: "GET", path: "/exports/sources", tag, scope: "export" },
    summary: "The sources of a list as a file, as records or as citations.",
    query: z.strictObject({
      text: z
        .string()
        .max(LIMITS.url)
        .optional()
        .meta({ description: "Words, or an address in any spelling" }),
      kind: z.enum(SOURCE_KINDS).optional(),
      outlet: uuid.optional(),
      story: uuid.optional().meta({ description: "Those that the claims of this story rest on" }),
      format: z.enum(formatsOf("sources")).optional().meta({ description: "csv" }),
    }),
    run: ({ actor, query: { text = "", kind = null, outlet = "", story = "", format = "csv" } }) =>
      readSourcesExport(actor, { query: text, kind, outlet, story, format }),
  }),
  file({
    ...{ id: "exportStory", method: "GET", path: "/exports/stories/{story}", tag, scope: "export" },
    summary: "One story as a file, in a form that has a place for its draft.",
    params: z.object({ story: uuid }),
    query: z.strictObject({
      ...{ scope, format: z.enum(formatsOf("story")) },
      draft: z.coerce.number().int().min(1).max(1_000_000).optional().meta({
        description: "Its number, in formats that can tell an older draft; without it the newest",
      }),
    }),
    run: ({ actor, params, query: { format, scope = "signed", draft } }) =>
      readStoryExport(actor, { storyId: params.story, format, scope, ...(draft ? { draft } : {}) }),
  }),
];
