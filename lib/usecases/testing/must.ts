import type { Result } from "@/lib/domain/refusal";

/** The value of a command that a test needs to succeed. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
