"use server";

import { relateClaims, takeBackRelation } from "@/lib/usecases/relations/commands";
import { readClaimsToRelate } from "@/lib/usecases/relations/reads";
import {
  claimsToRelateSchema,
  relateClaimsSchema,
  takeBackRelationSchema,
} from "@/lib/usecases/relations/schema";
import { askThroughDoor, throughDoor } from "./door";

export async function relateClaimsAction(input: unknown) {
  return throughDoor(relateClaimsSchema, input, relateClaims);
}

export async function takeBackRelationAction(input: unknown) {
  return throughDoor(takeBackRelationSchema, input, takeBackRelation);
}

export async function claimsToRelateAction(input: unknown) {
  return askThroughDoor(claimsToRelateSchema, input, readClaimsToRelate);
}
