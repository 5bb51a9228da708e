import { z } from "zod";
import { columnKey, type Mapping } from "@/lib/domain/exchange/import-tables/columns";
import { mappingSchema } from "./schema";

/** The JSON of an import's row, as it is written and read again. */

export const storedTablesSchema = z.array(
  z.object({ name: z.string(), headers: z.array(z.string()), headerRow: z.number(), rows: z.number() }),
);
export type StoredTable = z.output<typeof storedTablesSchema>[number];

export const countsSchema = z.object({
  made: z.number().default(0),
  changed: z.number().default(0),
  same: z.number().default(0),
  leftOut: z.number().default(0),
  remarks: z.number().default(0),
});
export type ImportCounts = z.output<typeof countsSchema>;

/** A mapping as JSON: columns by their keys. */
export function storedMapping({ tables }: Mapping) {
  return { tables: tables.map(({ role, columns }) => ({ role, columns: columns.map(columnKey) })) };
}

export function mappingOf(json: unknown): Mapping {
  return mappingSchema.parse(json);
}
