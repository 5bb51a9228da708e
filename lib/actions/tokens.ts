"use server";

import { makeToken, revokeToken } from "@/lib/usecases/tokens/commands";
import { makeOwnTokenSchema, revokeTokenSchema } from "@/lib/usecases/tokens/schema";
import { throughDoor } from "./door";

export async function makeTokenAction(input: unknown) {
  return throughDoor(makeOwnTokenSchema, input, makeToken);
}

export async function revokeTokenAction(input: unknown) {
  return throughDoor(revokeTokenSchema, input, revokeToken);
}
