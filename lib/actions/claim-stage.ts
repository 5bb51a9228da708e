"use server";

import { reopenClaim } from "@/lib/usecases/assessments/commands";
import { reopenClaimSchema } from "@/lib/usecases/assessments/schema";
import { cutClaim, restoreClaim } from "@/lib/usecases/claims/commands";
import { cutClaimSchema, restoreClaimSchema } from "@/lib/usecases/claims/schema";
import { throughDoor } from "./door";

export async function cutClaimAction(input: unknown) {
  return throughDoor(cutClaimSchema, input, cutClaim);
}

export async function restoreClaimAction(input: unknown) {
  return throughDoor(restoreClaimSchema, input, restoreClaim);
}

export async function reopenClaimAction(input: unknown) {
  return throughDoor(reopenClaimSchema, input, reopenClaim);
}
