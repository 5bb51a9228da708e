"use server";

import { lookAtChanges } from "@/lib/usecases/shared-claims/commands";
import { lookAtChangesSchema } from "@/lib/usecases/shared-claims/schema";
import { throughDoor } from "./door";

export async function lookAtChangesAction(input: unknown) {
  return throughDoor(lookAtChangesSchema, input, lookAtChanges);
}
