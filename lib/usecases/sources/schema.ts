import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { ADDRESS_PROBLEM_WORDS } from "@/lib/domain/sources/address-words";
import { readAddress } from "@/lib/domain/sources/canonical-address";
import { readPublishedOn } from "@/lib/domain/sources/published-on";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { isBlank } from "@/lib/domain/text/typed-text";
import { id, line, oneOf, optionalId, optionalLine, requestId, version } from "../fields";

/** An address as it was given, its canonical form and its outlet's domain; null when none was given. */
const address = z
  .string()
  .max(LIMITS.url * 2, ADDRESS_PROBLEM_WORDS.tooLong)
  .default("")
  .transform((typed, issues) => {
    if (isBlank(typed)) return null;
    const read = readAddress(typed);
    if (read.ok) return { url: read.url, canonical: read.canonical, domain: read.domain };
    issues.addIssue({ code: "custom", message: ADDRESS_PROBLEM_WORDS[read.problem] });
    return z.NEVER;
  });

const publishedOn = z
  .string()
  .trim()
  .default("")
  .refine((date) => date === "" || readPublishedOn(date).ok, {
    error: "Write a date that exists, as exact as you know it: 2025, 2025-11 or 2025-11-26.",
  });

const language = z
  .string()
  .trim()
  .default("")
  .refine((tag) => tag === "" || (tag.length <= 35 && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)), {
    error: "Choose a language.",
  });

export const sourceFields = {
  title: line(LIMITS.sourceTitle, "Give the source a title."),
  url: address,
  kind: oneOf(SOURCE_KINDS, "Choose what kind of source this is."),
  authors: optionalLine(LIMITS.authors),
  publishedOn,
  language,
  /** Chosen; or else typed. With neither, the address tells the outlet. */
  outletId: optionalId,
  outletName: optionalLine(LIMITS.outletName),
};
export type SourceFields = z.output<z.ZodObject<typeof sourceFields>>;

/** Of a source that is added: whether a copy of it is fetched at once. */
export const addedSourceFields = { ...sourceFields, saveCopy: z.boolean().default(true) };

export const addSourceSchema = z.object({ ...addedSourceFields, requestId });
export type AddSource = z.output<typeof addSourceSchema>;

export const editSourceSchema = z.object({ ...sourceFields, sourceId: id, version });
export type EditSource = z.output<typeof editSourceSchema>;

export const typedTextSchema = z.object({
  text: z.string().max(LIMITS.url * 2, "This is too long to search for."),
});
export const chosenSourceSchema = z.object({ sourceId: id });
