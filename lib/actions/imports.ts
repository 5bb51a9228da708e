"use server";

import type { ImportProgress } from "@/lib/domain/exchange/import-items/import-view";
import { checkImport, startImport } from "@/lib/usecases/imports/commands";
import { readImportProgress } from "@/lib/usecases/imports/reads";
import { checkImportSchema, importSchema, startImportSchema } from "@/lib/usecases/imports/schema";
import { askThroughDoor, type Reply, throughDoor } from "./door";

export async function checkImportAction(input: unknown): Promise<Reply> {
  return throughDoor(checkImportSchema, input, checkImport);
}

export async function startImportAction(input: unknown): Promise<Reply> {
  return throughDoor(startImportSchema, input, startImport);
}

export async function importProgressAction(input: unknown): Promise<Reply<ImportProgress | null>> {
  return askThroughDoor(importSchema, input, (actor, { importId }) => readImportProgress(actor, importId));
}
