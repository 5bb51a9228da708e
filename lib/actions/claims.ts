"use server";

import { editClaim, logClaim, placeClaim } from "@/lib/usecases/claims/commands";
import { putIntoStory } from "@/lib/usecases/claims/into-story";
import { putWordsBack } from "@/lib/usecases/claims/put-words-back";
import {
  editClaimSchema,
  logClaimSchema,
  placeClaimSchema,
  putIntoStorySchema,
  putWordsBackSchema,
  takeBackClaimSchema,
} from "@/lib/usecases/claims/schema";
import { takeBackClaim } from "@/lib/usecases/claims/take-back";
import { throughDoor } from "./door";

export async function logClaimAction(input: unknown) {
  return throughDoor(logClaimSchema, input, logClaim);
}

export async function editClaimAction(input: unknown) {
  return throughDoor(editClaimSchema, input, editClaim);
}

export async function placeClaimAction(input: unknown) {
  return throughDoor(placeClaimSchema, input, placeClaim);
}

export async function putIntoStoryAction(input: unknown) {
  return throughDoor(putIntoStorySchema, input, putIntoStory);
}

export async function takeBackClaimAction(input: unknown) {
  return throughDoor(takeBackClaimSchema, input, takeBackClaim);
}

export async function putWordsBackAction(input: unknown) {
  return throughDoor(putWordsBackSchema, input, putWordsBack);
}
