import { z } from "zod";
import { requestId } from "../fields";

/** Chosen claims stand in the address, so it can be long. */
const LONGEST_ADDRESS = 100_000;

export const askForExportSchema = z.object({
  address: z
    .string()
    .max(LONGEST_ADDRESS)
    .regex(/^\/export\/(claims|sources|story)(\?|$)/, "Choose what to export."),
  requestId,
});
export type AskForExport = z.output<typeof askForExportSchema>;
