import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { cleanLine, cleanText, isBlank } from "@/lib/domain/text/typed-text";

/** The kinds of field that forms are made of. Each turns what was typed into what is stored, or says what is wrong. */

const TOO_LONG = (max: number) => `This is too long: ${max.toLocaleString("en")} characters at most.`;

/** One line that must say something. */
export function line(max: number, missing: string) {
  return z
    .string({ error: missing })
    .max(max, TOO_LONG(max))
    .transform(cleanLine)
    .refine((text) => !isBlank(text), missing);
}

/** One line that may stay empty. */
export function optionalLine(max: number) {
  return z
    .string()
    .max(max, TOO_LONG(max))
    .transform(cleanLine)
    .transform((text) => (isBlank(text) ? "" : text))
    .default("");
}

/** Several lines that must say something. */
export function text(max: number, missing: string) {
  return z
    .string({ error: missing })
    .max(max, TOO_LONG(max))
    .transform(cleanText)
    .refine((value) => !isBlank(value), missing);
}

/** Several lines that may stay empty. */
export function optionalText(max: number) {
  return z
    .string()
    .max(max, TOO_LONG(max))
    .transform(cleanText)
    .transform((value) => (isBlank(value) ? "" : value))
    .default("");
}

export function oneOf<const Options extends readonly string[]>(options: Options, missing: string) {
  return z.enum(options, { error: missing });
}

/** A checkbox as a form sends it: absent, "on", or a boolean from a script. */
export const checkbox = z
  .union([z.boolean(), z.literal("on").transform(() => true), z.literal("").transform(() => false)])
  .default(false);

/** A time with its zone (forms send ISO 8601 in UTC), or nothing. */
export const optionalTime = z
  .union([z.literal("").transform(() => null), z.null(), z.iso.datetime({ offset: true })], {
    error: "This is not a date and time that exists.",
  })
  .default(null)
  .transform((value) => (value === null ? null : new Date(value)))
  .refine(
    (time) => time === null || (time.getUTCFullYear() >= 1970 && time.getUTCFullYear() <= 9999),
    "This year is out of range.",
  );

/** The same, but it has to be said. */
export function time(missing: string) {
  return optionalTime.transform((at, issues) => {
    if (at !== null) return at;
    issues.addIssue({ code: "custom", message: missing });
    return z.NEVER;
  });
}

/** An id that a page handed out. What is not one is answered as not found. */
export const id = z.uuid({ error: "This no longer exists." });

/** An id, or nothing chosen. */
export const optionalId = z.union([z.literal("").transform(() => null), z.null(), id]).default(null);

/** Made by the form when it opens: the same request sent twice is carried out once. */
export const requestId = z.uuid({ error: "Reload the page and try again; what you typed is kept." });

/** The version that the form was filled from: at most what the database can count to. */
export const version = z.coerce.number().int().min(1).max(2_147_483_647);

export const reason = text(LIMITS.reason, "Say why.");
