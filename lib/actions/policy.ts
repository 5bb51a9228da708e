"use server";

import { changePolicy } from "@/lib/usecases/policy/commands";
import { changePolicySchema } from "@/lib/usecases/policy/schema";
import { type Reply, throughDoor } from "./door";

export async function changePolicyAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(changePolicySchema, input, changePolicy);
}
