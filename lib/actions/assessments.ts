"use server";

import {
  proposeVerdict,
  returnClaim,
  signOffClaim,
  withdrawProposal,
} from "@/lib/usecases/assessments/commands";
import {
  proposeVerdictSchema,
  returnClaimSchema,
  signOffClaimSchema,
  withdrawProposalSchema,
} from "@/lib/usecases/assessments/schema";
import { throughDoor } from "./door";

export async function proposeVerdictAction(input: unknown) {
  return throughDoor(proposeVerdictSchema, input, proposeVerdict);
}

export async function withdrawProposalAction(input: unknown) {
  return throughDoor(withdrawProposalSchema, input, withdrawProposal);
}

export async function signOffClaimAction(input: unknown) {
  return throughDoor(signOffClaimSchema, input, signOffClaim);
}

export async function returnClaimAction(input: unknown) {
  return throughDoor(returnClaimSchema, input, returnClaim);
}
