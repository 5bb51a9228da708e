"use server";

import type { SourceId } from "@/lib/domain/ids";
import { addConfidentialSource, editIdentity, nameConfidants } from "@/lib/usecases/confidential/commands";
import {
  addConfidentialSourceSchema,
  editIdentitySchema,
  nameConfidantsSchema,
} from "@/lib/usecases/confidential/schema";
import { type Reply, throughDoor } from "./door";

export async function addConfidentialSourceAction(input: unknown): Promise<Reply<{ sourceId: SourceId }>> {
  return throughDoor(addConfidentialSourceSchema, input, addConfidentialSource);
}

export async function editIdentityAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(editIdentitySchema, input, editIdentity);
}

export async function nameConfidantsAction(input: unknown): Promise<Reply> {
  return throughDoor(nameConfidantsSchema, input, nameConfidants);
}
