import { z } from "zod";
import { STAGES, VERDICTS } from "@/lib/domain/claims/vocabulary";
import { STANCES } from "@/lib/domain/evidence/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { named, reference, time, uuid } from "../fields";

const source = {
  id: uuid,
  title: z.string(),
  url: z.string().nullable().meta({ description: "As it was given" }),
  kind: z.enum(SOURCE_KINDS),
  publishedOn: z.string().meta({ description: "ISO 8601, as exact as it is known; empty when not said" }),
  confidential: z.boolean().meta({ description: "Known by a pseudonym, which its title is" }),
  outlet: named.nullable(),
  authors: z.string(),
  language: z.string().meta({ description: "BCP 47; empty when not said" }),
};

export const sourceRow = z
  .object({
    ...source,
    passages: z.int(),
    uses: z.int().meta({ description: "Pieces of evidence, of claims that may be seen" }),
  })
  .meta({ id: "SourceRow" });

export const sourceRead = z
  .object({ ...source, version: z.int(), addedBy: z.string(), addedAt: time })
  .meta({ id: "Source" });

export const sourceFields = {
  title: z.string().min(1).max(LIMITS.sourceTitle),
  url: z.string().max(LIMITS.url).optional(),
  kind: z.enum(SOURCE_KINDS),
  authors: z.string().max(LIMITS.authors).optional(),
  publishedOn: z.string().max(10).optional().meta({ description: "2025, 2025-11 or 2025-11-26" }),
  language: z.string().max(35).optional(),
  outletId: uuid.nullable().optional(),
  outletName: z
    .string()
    .max(LIMITS.outletName)
    .optional()
    .meta({ description: "In place of outletId. With neither, the address tells the outlet" }),
};

export const addSourceBody = z.strictObject({
  ...sourceFields,
  saveCopy: z.boolean().optional().meta({ description: "Whether a copy is fetched at once: true" }),
});

export const editSourceBody = z.strictObject(z.object(sourceFields).partial().shape);

export const use = z.object({
  evidenceId: uuid,
  stance: z.enum(STANCES),
  primary: z.boolean(),
  claim: z.object({
    id: uuid,
    reference,
    wording: z.string(),
    verdict: z.enum(VERDICTS),
    stage: z.enum(STAGES),
  }),
  stories: z.array(z.object({ id: uuid, title: z.string() })),
});
