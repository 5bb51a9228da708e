import { redirect } from "next/navigation";
import type { z } from "zod";
import { startSession } from "@/lib/auth/session-cookie";
import { type Result, refuse } from "@/lib/domain/refusal";
import type { SignedIn } from "@/lib/usecases/people/sign-in";
import { fieldSentences, isDatabaseAway, type Reply, refused } from "./door";

/** What a form at the gate shows when it is not let through; null before the first try. */
export type GateReply = {
  reply: Extract<Reply, { ok: false }>;
  /** What was typed, for a page without scripts to show again. Never a password. */
  typed: Record<string, string>;
} | null;

/**
 * The way in for forms of people who are not signed in: parse, use case, session, and on to `next`. They work without
 * scripts too, so the reply carries what was typed.
 */
export async function throughGate<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  next: string,
  command: (values: z.output<Schema>) => Promise<Result<SignedIn>>,
): Promise<GateReply> {
  const said = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => !(entry[1] instanceof File)),
  );
  const result = await carryOut(schema, said, command);
  if (!result.ok) {
    const secrets = new Set(["password", "token"]);
    const typed = Object.fromEntries(Object.entries(said).filter(([name]) => !secrets.has(name)));
    const reply = refused(result.refusal);
    return reply.ok ? null : { reply, typed };
  }
  await startSession(result.value);
  redirect(next);
}

async function carryOut<Schema extends z.ZodType>(
  schema: Schema,
  said: unknown,
  command: (values: z.output<Schema>) => Promise<Result<SignedIn>>,
): Promise<Result<SignedIn>> {
  try {
    const parsed = schema.safeParse(said);
    if (!parsed.success) return refuse({ code: "invalid", fields: fieldSentences(parsed.error) });
    return await command(parsed.data);
  } catch (error) {
    if (isDatabaseAway(error)) return refuse("databaseAway");
    throw error;
  }
}
