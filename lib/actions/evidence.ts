"use server";

import type { EvidenceId } from "@/lib/domain/ids";
import { addEvidence, editEvidence, removeEvidence } from "@/lib/usecases/evidence/commands";
import { addEvidenceSchema, editEvidenceSchema, removeEvidenceSchema } from "@/lib/usecases/evidence/schema";
import { type Reply, throughDoor } from "./door";

export async function addEvidenceAction(input: unknown): Promise<Reply<{ evidenceId: EvidenceId }>> {
  return throughDoor(addEvidenceSchema, input, addEvidence);
}

export async function editEvidenceAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(editEvidenceSchema, input, editEvidence);
}

export async function removeEvidenceAction(input: unknown): Promise<Reply> {
  return throughDoor(removeEvidenceSchema, input, removeEvidence);
}
