"use server";

import { editClaim, logClaim, placeClaim } from "@/lib/usecases/claims/commands";
import { putIntoStory } from "@/lib/usecases/claims/into-story";
import { logClaims } from "@/lib/usecases/claims/log-several";
import { mergeClaims } from "@/lib/usecases/claims/merge";
import { readMergeChoices } from "@/lib/usecases/claims/merge-choices";
import { putWordsBack } from "@/lib/usecases/claims/put-words-back";
import {
  editClaimSchema,
  logClaimSchema,
  logClaimsSchema,
  mergeChoicesSchema,
  mergeClaimsSchema,
  placeClaimSchema,
  putIntoStorySchema,
  putWordsBackSchema,
  takeBackClaimSchema,
} from "@/lib/usecases/claims/schema";
import { takeBackClaim } from "@/lib/usecases/claims/take-back";
import { askThroughDoor, throughDoor } from "./door";

export async function logClaimAction(input: unknown) {
  return throughDoor(logClaimSchema, input, logClaim);
}

export async function logClaimsAction(input: unknown) {
  return throughDoor(logClaimsSchema, input, logClaims);
}

export async function mergeClaimsAction(input: unknown) {
  return throughDoor(mergeClaimsSchema, input, mergeClaims);
}

export async function mergeChoicesAction(input: unknown) {
  return askThroughDoor(mergeChoicesSchema, input, readMergeChoices);
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
