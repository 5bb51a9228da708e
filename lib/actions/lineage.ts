"use server";

import type { Suggestion } from "@/lib/domain/lineage/suggestion";
import { sayReliance, takeBackReliance } from "@/lib/usecases/lineage/commands";
import { sayOneOrigin, takeBackOneOrigin } from "@/lib/usecases/lineage/same-origin";
import {
  dismissSuggestionSchema,
  sayOneOriginSchema,
  sayRelianceSchema,
  stateLineageSchema,
  suggestionsSchema,
  takeBackOneOriginSchema,
  takeBackRelianceSchema,
} from "@/lib/usecases/lineage/schema";
import { stateLineage } from "@/lib/usecases/lineage/statements";
import { dismissSuggestion, readSuggestions } from "@/lib/usecases/lineage/suggestions";
import { askThroughDoor, type Reply, throughDoor } from "./door";

export async function sayRelianceAction(input: unknown): Promise<Reply<{ edgeId: string }>> {
  return throughDoor(sayRelianceSchema, input, sayReliance);
}

export async function takeBackRelianceAction(input: unknown): Promise<Reply> {
  return throughDoor(takeBackRelianceSchema, input, takeBackReliance);
}

export async function stateLineageAction(input: unknown): Promise<Reply> {
  return throughDoor(stateLineageSchema, input, stateLineage);
}

export async function sayOneOriginAction(input: unknown): Promise<Reply<{ originId: string }>> {
  return throughDoor(sayOneOriginSchema, input, sayOneOrigin);
}

export async function takeBackOneOriginAction(input: unknown): Promise<Reply> {
  return throughDoor(takeBackOneOriginSchema, input, takeBackOneOrigin);
}

export async function lineageSuggestionsAction(input: unknown): Promise<Reply<Suggestion[]>> {
  return askThroughDoor(suggestionsSchema, input, (actor, { claimId }) => readSuggestions(actor, claimId));
}

export async function dismissSuggestionAction(input: unknown): Promise<Reply> {
  return throughDoor(dismissSuggestionSchema, input, dismissSuggestion);
}
