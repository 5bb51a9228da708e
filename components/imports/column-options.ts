import type { Option } from "@/components/ui/SelectField";
import { CLAIM_FIELDS, SOURCE_FIELDS } from "@/lib/domain/exchange/import-items/import-item";
import {
  COLUMN_WORDS,
  type ColumnField,
  columnKey,
  type TableRole,
} from "@/lib/domain/exchange/import-tables/columns";

const SOURCES_OFFERED = 9;

const LINKS: Record<TableRole, readonly ColumnField[]> = {
  claims: ["lineId", "sourceId"],
  lines: ["lineId", "wordsInDraft"],
  sources: ["sourceId", "claimId"],
  evidence: ["claimId", "sourceId"],
  none: [],
};

/**
 * What a column of such a table can say. In a table of claims, of which source: as many as its columns speak of, and one
 * more.
 */
export function columnOptions(role: TableRole, columns: readonly string[]): Option[] {
  const skip = { value: "", label: "Left out" };
  const links = LINKS[role].map(once);
  if (role === "none" || role === "lines") return [skip, ...links];
  if (role !== "claims") return [skip, ...links, ...SOURCE_FIELDS.map(once)];
  const used = columns.map((key) => Number(/#(\d+)$/.exec(key)?.[1] ?? 0));
  const most = Math.min(SOURCES_OFFERED, Math.max(1, ...used) + 1);
  const numbered = Array.from({ length: Math.max(most, ...used) }, (_, index) => index + 1).flatMap((nth) =>
    SOURCE_FIELDS.map((field) => ({
      value: columnKey({ field, nth }),
      label: COLUMN_WORDS[field].replace("Source", `Source ${nth}`),
    })),
  );
  const lists = SOURCE_FIELDS.filter((field) => columns.includes(field)).map((field) => ({
    value: field,
    label: `${COLUMN_WORDS[field]} (numbered list)`,
  }));
  return [skip, ...CLAIM_FIELDS.map(once), ...links, ...lists, ...numbered];
}

function once(field: ColumnField): Option {
  return { value: columnKey({ field, nth: null }), label: COLUMN_WORDS[field] };
}
