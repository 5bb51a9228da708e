"use server";

import { z } from "zod";
import type { ExportRunView } from "@/lib/domain/exchange/export-run";
import { askForExport } from "@/lib/usecases/export-runs/commands";
import { readExportRuns } from "@/lib/usecases/export-runs/reads";
import { askForExportSchema } from "@/lib/usecases/export-runs/schema";
import { askThroughDoor, type Reply, throughDoor } from "./door";

export async function askForExportAction(input: unknown): Promise<Reply> {
  return throughDoor(askForExportSchema, input, askForExport);
}

export async function exportRunsAction(): Promise<Reply<ExportRunView[] | null>> {
  return askThroughDoor(z.object({}), {}, (actor) => readExportRuns(actor));
}
