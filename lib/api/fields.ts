import { z } from "zod";
import { parseClaimReference } from "@/lib/domain/claims/reference";

/** The kinds of field that requests and answers are made of. */

export const uuid = z.uuid({ error: "This is not an id." });

/** RFC 3339, in UTC. */
export const time = z.iso.datetime();

/** As a client may send it: with any offset. */
export const timeIn = z.iso.datetime({
  offset: true,
  error: "Write a time with its offset, as in RFC 3339: 2026-11-27T09:00:00Z.",
});

/** "C-142" in an address: the number. */
export const claimParam = z
  .string()
  .regex(/^C-[1-9]\d{0,8}$/i)
  .transform((reference) => parseClaimReference(reference) ?? 0)
  .meta({ description: "The claim's reference, such as C-142" });

export const reference = z
  .string()
  .meta({ description: "The claim's reference in the newsroom, such as C-142", examples: ["C-142"] });

export const named = z.object({ id: uuid, name: z.string() });

export const offset = z
  .int()
  .min(0)
  .meta({ description: "UTF-16 code units from the beginning of the text" });

export const span = z
  .object({ start: offset, end: offset })
  .meta({ description: "Offsets in UTF-16 code units, end exclusive" });

export const made = z.object({ id: uuid });
export const changed = z.object({ version: z.int() });
/** For what is done, and gives nothing back. */
export const nothing = z.object({ done: z.literal(true) });

/** The query of a list: where the page before ended. */
export const cursor = { cursor: uuid.optional().meta({ description: "From next, or from the Link header" }) };

/** A page of a list. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    items: z.array(row),
    total: z.int().meta({ description: "Of all pages" }),
    next: z.string().nullable().meta({ description: "The cursor of the next page; null on the last" }),
  });
}

/** What a list's read gives, as a page is answered. */
export function page<Row>(found: { rows: Row[]; total: number; after: string | null }) {
  const { rows, total, after } = found;
  return { value: { items: rows, total, next: after }, next: after };
}
