import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { RELATION_SIDES } from "@/lib/domain/relations/vocabulary";
import { readPublishedOn } from "@/lib/domain/sources/published-on";
import { id, oneOf, optionalText, reason, requestId } from "../fields";

const asOf = z
  .string()
  .trim()
  .default("")
  .refine((date) => date === "" || readPublishedOn(date).ok, {
    error: "Write a date that exists, as exact as you know it: 2025, 2025-11 or 2025-11-26.",
  });

export const relateClaimsSchema = z
  .object({
    claimId: id,
    otherId: z.uuid({ error: "Choose the other claim." }),
    side: oneOf(RELATION_SIDES, "Choose how the two claims stand to each other."),
    asOf,
    note: optionalText(LIMITS.note),
    requestId,
  })
  .refine(({ side, asOf: date }) => date !== "" || (side !== "supersedes" && side !== "superseded"), {
    error: "Say as of when, as exact as you know it: 2025-11-24, 2025-11 or 2025.",
    path: ["asOf"],
  });
export type RelateClaims = z.output<typeof relateClaimsSchema>;

export const takeBackRelationSchema = z.object({ relationId: id, reason });
export type TakeBackRelation = z.output<typeof takeBackRelationSchema>;

export const claimsToRelateSchema = z.object({
  claimId: id,
  text: z
    .string()
    .max(LIMITS.searchText, `This is too long to search for: ${LIMITS.searchText} characters at most.`),
});
export type ClaimsToRelate = z.output<typeof claimsToRelateSchema>;
