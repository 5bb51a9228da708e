import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { id, requestId, text } from "../fields";

export const askForCopySchema = z.object({ sourceId: id, requestId });
export type AskForCopy = z.output<typeof askForCopySchema>;

export const pasteCopySchema = z.object({
  sourceId: id,
  text: text(LIMITS.pastedCopy, "Paste the words of the source."),
  requestId,
});
export type PasteCopy = z.output<typeof pasteCopySchema>;

export const uploadCopySchema = z.object({
  sourceId: id,
  requestId,
  fileName: z.string().max(LIMITS.fileName, "The file’s name is too long: rename it and choose it again."),
  contentType: z.string().max(200).default(""),
});
export type UploadCopy = z.output<typeof uploadCopySchema>;

export const copiesOfSourceSchema = z.object({ sourceId: id });
