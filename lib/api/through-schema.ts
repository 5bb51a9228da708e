import type { z } from "zod";
import { done, type Result, refuse } from "@/lib/domain/refusal";

/**
 * Has a use case's own schema say what is wrong with a request that has the right shape: limits, empty words, fields
 * that need each other. The API's schema is what the document shows; the rules stay in one place.
 */
export function asInput<Schema extends z.ZodType>(schema: Schema, values: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return done(parsed.data);
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[path.join("/")] ??= message;
  return refuse({ code: "invalid", fields });
}

/** Parses for a use case, and runs it. */
export async function through<Schema extends z.ZodType, Value>(
  schema: Schema,
  values: unknown,
  run: (input: z.output<Schema>) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const input = asInput(schema, values);
  return input.ok ? run(input.value) : input;
}

/** A read's null is what may not be seen. */
export function found<Value>(value: Value | null): Result<Value> {
  return value === null ? refuse("notFound") : done(value);
}

/** What a use case gives, turned into an answer. */
export function mapped<From, To>(result: Result<From>, to: (value: From) => To): Result<To> {
  return result.ok ? done(to(result.value)) : result;
}
