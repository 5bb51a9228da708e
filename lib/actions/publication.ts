"use server";

import { publishFactBox, takeDownFactBox } from "@/lib/usecases/publication/commands";
import { liftLegalHold, placeLegalHold } from "@/lib/usecases/publication/legal-hold";
import { saveFactBox } from "@/lib/usecases/publication/prepare";
import {
  legalHoldSchema,
  publishFactBoxSchema,
  saveFactBoxSchema,
  takeDownSchema,
} from "@/lib/usecases/publication/schema";
import { throughDoor } from "./door";

export async function saveFactBoxAction(input: unknown) {
  return throughDoor(saveFactBoxSchema, input, saveFactBox);
}

export async function publishFactBoxAction(input: unknown) {
  return throughDoor(publishFactBoxSchema, input, publishFactBox);
}

export async function takeDownFactBoxAction(input: unknown) {
  return throughDoor(takeDownSchema, input, takeDownFactBox);
}

export async function placeLegalHoldAction(input: unknown) {
  return throughDoor(legalHoldSchema, input, placeLegalHold);
}

export async function liftLegalHoldAction(input: unknown) {
  return throughDoor(legalHoldSchema, input, liftLegalHold);
}
