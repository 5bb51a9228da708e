import { z } from "zod";
import { BASES, STANCES } from "@/lib/domain/evidence/vocabulary";
import { columnOfKey, TABLE_ROLES } from "@/lib/domain/exchange/import-tables/columns";
import { LIMITS } from "@/lib/domain/limits";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { id, line, oneOf, optionalId, requestId } from "../fields";

export const takeInFileSchema = z.object({
  fileName: line(LIMITS.fileName, "The file has no name."),
  contentType: z.string().max(200).default(""),
  storyId: optionalId,
  requestId,
});
export type TakeInFile = z.output<typeof takeInFileSchema>;

export const defaultsSchema = z.object({
  stance: oneOf(STANCES, "Say what a source does to its claim where the file does not say it."),
  basis: oneOf(BASES, "Say how a source knows where the file does not say it."),
  kind: oneOf(SOURCE_KINDS, "Say what kind a source is where the file does not say it."),
  dates: oneOf(["dayFirst", "monthFirst"], "Say how the file writes its dates."),
});

const column = z
  .string()
  .max(40)
  .transform((key) => columnOfKey(key));

export const mappingSchema = z.object({
  tables: z.array(z.object({ role: oneOf(TABLE_ROLES, "Say what this holds."), columns: z.array(column) })),
});

/** What is kept of a mapping, columns as columnKey writes them. */
export const checkImportSchema = z.object({ importId: id, mapping: mappingSchema, defaults: defaultsSchema });
export type CheckImport = z.output<typeof checkImportSchema>;

/** `whole`: everything or nothing, in one transaction; else row by row. */
export const startImportSchema = z.object({ importId: id, whole: z.boolean() });
export type StartImport = z.output<typeof startImportSchema>;

export const importSchema = z.object({ importId: id });
