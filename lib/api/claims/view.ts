import { z } from "zod";
import {
  DUE_CHOICES,
  readTableView,
  SORTS,
  STAGE_GROUPS,
  WAITS_CHOICES,
} from "@/lib/domain/claims/table-view";
import { CLAIM_TYPES, CRITICALITIES, STAGES, VERDICTS } from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { uuid } from "../fields";

/** The filters of the claims table, by the names that its address has. Here what is not known is refused. */
export const viewQuery = {
  text: z
    .string()
    .max(LIMITS.searchText)
    .optional()
    .meta({ description: "Words of the wording, or a reference" }),
  status: z.enum(VERDICTS).optional(),
  stage: z.enum([...STAGES, ...(Object.keys(STAGE_GROUPS) as (keyof typeof STAGE_GROUPS)[])]).optional(),
  story: z.union([uuid, z.literal("none")]).optional(),
  assignee: z.union([uuid, z.enum(["me", "nobody"])]).optional(),
  outlet: uuid.optional().meta({ description: "Claims that rest on a source of this outlet" }),
  type: z.enum(CLAIM_TYPES).optional(),
  criticality: z.enum(CRITICALITIES).optional(),
  due: z.enum(DUE_CHOICES).optional(),
  waits: z.enum(WAITS_CHOICES).optional(),
};

const SORTED = [...SORTS, ...SORTS.map((sort) => `-${sort}` as const)] as const;

export const claimsQuery = z
  .strictObject({
    ...viewQuery,
    sort: z.enum(SORTED).optional().meta({ description: "With a minus: the other way round" }),
    cursor: z.string().max(100).optional().meta({ description: "From next, or from the Link header" }),
  })
  .refine(
    ({ sort, cursor }) => cursor === undefined || readTableView({ sort, after: cursor }).after !== null,
    {
      error: "This is no cursor of a list in this order. Begin at the first page.",
      path: ["cursor"],
    },
  );

export type SaidView = Partial<Record<keyof typeof viewQuery, string | undefined>> & {
  sort?: string | undefined;
  cursor?: string | undefined;
};

export function viewOf({ cursor, ...said }: SaidView) {
  return readTableView({ ...said, after: cursor });
}
