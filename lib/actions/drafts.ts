"use server";

import { goBackToDraft, takeDraft } from "@/lib/usecases/drafts/commands";
import { previewDraft } from "@/lib/usecases/drafts/reads";
import { goBackToDraftSchema, previewDraftSchema, takeDraftSchema } from "@/lib/usecases/drafts/schema";
import { lookThroughDoor, throughDoor } from "./door";

export async function previewDraftAction(input: unknown) {
  return lookThroughDoor(previewDraftSchema, input, previewDraft);
}

export async function takeDraftAction(input: unknown) {
  return throughDoor(takeDraftSchema, input, takeDraft);
}

export async function goBackToDraftAction(input: unknown) {
  return throughDoor(goBackToDraftSchema, input, goBackToDraft);
}
