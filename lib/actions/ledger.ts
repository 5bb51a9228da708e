"use server";

import { assignClaimsSchema, setCriticalitySchema } from "@/lib/usecases/claims/schema";
import { assignClaims, setCriticality } from "@/lib/usecases/ledger/commands";
import { throughDoor } from "./door";

export async function assignClaimsAction(input: unknown) {
  return throughDoor(assignClaimsSchema, input, assignClaims);
}

export async function setCriticalityAction(input: unknown) {
  return throughDoor(setCriticalitySchema, input, setCriticality);
}
