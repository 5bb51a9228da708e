"use server";

import { correctClaim } from "@/lib/usecases/corrections/commands";
import { correctClaimSchema } from "@/lib/usecases/corrections/schema";
import { throughDoor } from "./door";

export async function correctClaimAction(input: unknown) {
  return throughDoor(correctClaimSchema, input, correctClaim);
}
