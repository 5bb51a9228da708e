import { type AddressValues, readTableView, type TableView, writeTableView } from "../claims/table-view";

export const EXPORT_FORMATS = ["csv", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** signed: only what is signed off, as it was signed (G12). working: everything, as it stands, marked in every row. */
export const EXPORT_SCOPES = ["signed", "working"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** What to export: the claims that a view shows, or those chosen in it. */
export type ExportRequest = {
  view: TableView;
  format: ExportFormat;
  scope: ExportScope;
  /** Null for all of the view. */
  claimIds: readonly string[] | null;
};

/** Where that export is downloaded from. The view's order, page and open claim play no part. */
export function exportAddress({ view, format, scope, claimIds }: ExportRequest): string {
  const plain = { ...view, sort: "reference", direction: "asc", after: null, open: null } as const;
  const query = new URLSearchParams(writeTableView(plain));
  query.set("format", format);
  query.set("scope", scope);
  if (claimIds) query.set("ids", claimIds.join(","));
  return `/export/claims?${query}`;
}

/** Reads such an address. What is not said, or not known, is CSV of what is signed off: the one that everyone may have. */
export function readExportRequest(values: AddressValues): ExportRequest {
  const said = (name: string) => [values[name] ?? ""].flat()[0] ?? "";
  const ids = said("ids").split(",").filter(Boolean);
  return {
    view: readTableView(values),
    format: EXPORT_FORMATS.find((format) => format === said("format")) ?? "csv",
    scope: EXPORT_SCOPES.find((scope) => scope === said("scope")) ?? "signed",
    claimIds: ids.length > 0 ? ids : null,
  };
}
