import { refresh } from "next/cache";
import type { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import type { Actor } from "@/lib/domain/access/actor";
import { DATABASE_AWAY_DIGEST, type Refusal, type Result } from "@/lib/domain/refusal";
import { refusalWords } from "@/lib/domain/refusal-words";

/** What a form gets back: the value, or a sentence, the sentences beside fields, and the refusal for what needs more than words. */
export type Reply<Value = null> =
  | { ok: true; value: Value }
  | { ok: false; sentence: string; fields: Record<string, string>; refusal: Refusal };

/**
 * The one way from a form to a use case: actor, parse, use case, reply. Server actions are public endpoints: what
 * comes in is unknown, and the use case asks for permission again. Afterwards the page shows what is true now.
 */
export async function throughDoor<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  command: (actor: Actor, values: z.output<Schema>) => Promise<Result<Value>>,
): Promise<Reply<Value>> {
  const reply = await lookThroughDoor(schema, input, command);
  if (reply.ok) refresh();
  return reply;
}

/** The same for what is only looked at and can be refused: nothing changes, so the page is not shown anew. */
export async function lookThroughDoor<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  look: (actor: Actor, values: z.output<Schema>) => Promise<Result<Value>>,
): Promise<Reply<Value>> {
  try {
    const actor = await currentActor();
    if (!actor) return refused({ code: "signedOut" });
    const parsed = schema.safeParse(input);
    if (!parsed.success) return refused({ code: "invalid", fields: fieldSentences(parsed.error) });
    const result = await look(actor, parsed.data);
    return result.ok ? { ok: true, value: result.value } : refused(result.refusal);
  } catch (error) {
    if (isDatabaseAway(error)) return refused({ code: "databaseAway" });
    throw error;
  }
}

/** For what a form asks while it is being filled in: nothing changes, so the page is not shown anew. */
export async function askThroughDoor<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  read: (actor: Actor, values: z.output<Schema>) => Promise<Value>,
): Promise<Reply<Value>> {
  try {
    const actor = await currentActor();
    if (!actor) return refused({ code: "signedOut" });
    const parsed = schema.safeParse(input);
    if (!parsed.success) return refused({ code: "invalid", fields: fieldSentences(parsed.error) });
    return { ok: true, value: await read(actor, parsed.data) };
  } catch (error) {
    if (isDatabaseAway(error)) return refused({ code: "databaseAway" });
    throw error;
  }
}

export function refused(refusal: Refusal): Reply<never> {
  const fields = refusal.code === "invalid" ? refusal.fields : {};
  return { ok: false, sentence: refusalWords(refusal), fields, refusal };
}

/** The first sentence for each field, keyed by the field's path: "wording", "memberIds". */
export function fieldSentences(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[String(issue.path[0] ?? "form")] ??= issue.message;
  return fields;
}

export function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST;
}
