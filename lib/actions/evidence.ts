"use server";

import type { EvidenceId } from "@/lib/domain/ids";
import { answerEvidence } from "@/lib/usecases/evidence/answer";
import { pinWhereClosest, quoteAsInCopy } from "@/lib/usecases/evidence/closest-place";
import { addEvidence, editEvidence, removeEvidence } from "@/lib/usecases/evidence/commands";
import {
  addEvidenceSchema,
  answerEvidenceSchema,
  closestPlaceSchema,
  editEvidenceSchema,
  removeEvidenceSchema,
} from "@/lib/usecases/evidence/schema";
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

export async function pinWhereClosestAction(input: unknown): Promise<Reply> {
  return throughDoor(closestPlaceSchema, input, pinWhereClosest);
}

export async function quoteAsInCopyAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(closestPlaceSchema, input, quoteAsInCopy);
}

export async function answerEvidenceAction(input: unknown): Promise<Reply<{ version: number }>> {
  return throughDoor(answerEvidenceSchema, input, answerEvidence);
}
