"use server";

import { markNothingToCheck, takeBackNothing } from "@/lib/usecases/coverage/commands";
import { declareReady, takeBackReady } from "@/lib/usecases/coverage/readiness";
import {
  declareReadySchema,
  markNothingSchema,
  takeBackNothingSchema,
  takeBackReadySchema,
} from "@/lib/usecases/coverage/schema";
import { throughDoor } from "./door";

export async function markNothingAction(input: unknown) {
  return throughDoor(markNothingSchema, input, markNothingToCheck);
}

export async function takeBackNothingAction(input: unknown) {
  return throughDoor(takeBackNothingSchema, input, takeBackNothing);
}

export async function declareReadyAction(input: unknown) {
  return throughDoor(declareReadySchema, input, declareReady);
}

export async function takeBackReadyAction(input: unknown) {
  return throughDoor(takeBackReadySchema, input, takeBackReady);
}
