import { z } from "zod";
import { EXPORT_SCOPES, formatsOf } from "@/lib/domain/exchange/formats";
import { readExport, readStoryExport } from "@/lib/usecases/exports/reads";
import { viewOf, viewQuery } from "../claims/view";
import { uuid } from "../fields";
import { file } from "../operation";

const tag = "Exports";
const scope = z
  .enum(EXPORT_SCOPES)
  .optional()
  .meta({ description: "signed: as it was signed off. working: as it stands, for editors" });

const CLAIMS_AT_ONCE = 500;

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
    ...{ id: "exportStory", method: "GET", path: "/exports/stories/{story}", tag, scope: "export" },
    summary: "One story as a file, in a form that has a place for its draft.",
    params: z.object({ story: uuid }),
    query: z.strictObject({ scope, format: z.enum(formatsOf("story")) }),
    run: ({ actor, params, query }) =>
      readStoryExport(actor, { storyId: params.story, format: query.format, scope: query.scope ?? "signed" }),
  }),
];
