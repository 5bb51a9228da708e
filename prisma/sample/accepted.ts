import type { Result } from "@/lib/domain/refusal";

/** What a command gave. A refusal here is a mistake in the sample or in a rule, so it stops the loading and says which. */
export async function accepted<Value>(what: string, command: Promise<Result<Value>>): Promise<Value> {
  const result = await command;
  if (result.ok) return result.value;
  throw new Error(`The sample story could not be loaded. ${what}: ${JSON.stringify(result.refusal)}`);
}
