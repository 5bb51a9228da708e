"use server";

import { clearLegalRisk, takeBackClearance } from "@/lib/usecases/clearances/commands";
import { clearLegalRiskSchema, takeBackClearanceSchema } from "@/lib/usecases/clearances/schema";
import { throughDoor } from "./door";

export async function clearLegalRiskAction(input: unknown) {
  return throughDoor(clearLegalRiskSchema, input, clearLegalRisk);
}

export async function takeBackClearanceAction(input: unknown) {
  return throughDoor(takeBackClearanceSchema, input, takeBackClearance);
}
