import { type AddressValues, readTableView, type TableView, writeTableView } from "../claims/table-view";
import { readAddress } from "../sources/canonical-address";
import { SOURCE_KINDS, type SourceKind } from "../sources/vocabulary";
import { EXPORT_SCOPES, type ExportScope, type FormatOf, formatsOf } from "./formats";

/** What to export: the claims that a view shows, or those chosen in it. */
export type ExportRequest = {
  view: TableView;
  format: FormatOf<"claims">;
  scope: ExportScope;
  /** Null for all of the view. */
  claimIds: readonly string[] | null;
  /** Where the claims are published, for formats that tell it; absolute. Left out: where Galley's own public pages have them. */
  article?: string;
};

/** The sources of a list: those that a search finds, those of a kind or an outlet, those that a story's claims rest on. */
export type SourcesExportRequest = {
  query: string;
  kind: SourceKind | null;
  /** Ids; "" for all. */
  outlet: string;
  story: string;
  format: FormatOf<"sources">;
};

/** One story, in a form that has a place for its draft. */
export type StoryExportRequest = {
  storyId: string;
  format: FormatOf<"story">;
  scope: ExportScope;
  /** Its number, in formats that can tell an older draft; left out for the newest. */
  draft?: number;
};

/** Where that export is downloaded from. The view's order, page and open claim play no part. */
export function exportAddress({ view, format, scope, claimIds, article }: ExportRequest): string {
  const plain = { ...view, sort: "reference", direction: "asc", after: null, open: null } as const;
  const query = new URLSearchParams(writeTableView(plain));
  query.set("format", format);
  query.set("scope", scope);
  if (claimIds) query.set("ids", claimIds.join(","));
  if (article !== undefined) query.set("article", article);
  return `/export/claims?${query}`;
}

/** Reads such an address. What is not said, or not known, is CSV of what is signed off: the one that everyone may have. */
export function readExportRequest(values: AddressValues): ExportRequest {
  const ids = said(values, "ids").split(",").filter(Boolean);
  const scope = readScope(values);
  return {
    view: readTableView(values),
    format: formatsOf("claims").find((format) => format === said(values, "format")) ?? "csv",
    scope,
    claimIds: ids.length > 0 ? ids : null,
    ...readArticle(values),
  };
}

/** What is no address of the web is not told. */
function readArticle(values: AddressValues): { article?: string } {
  const read = readAddress(said(values, "article"));
  return read.ok ? { article: read.url } : {};
}

/** Where the sources of a list are downloaded from. */
export function sourcesExportAddress({ query, kind, outlet, story, format }: SourcesExportRequest): string {
  const asked = { q: query, kind: kind ?? "", outlet, story, format };
  return `/export/sources?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))}`;
}

/** Reads such an address. What is not said, or not known, is CSV of every source. */
export function readSourcesExportRequest(values: AddressValues): SourcesExportRequest {
  return {
    query: said(values, "q"),
    kind: SOURCE_KINDS.find((kind) => kind === said(values, "kind")) ?? null,
    outlet: said(values, "outlet"),
    story: said(values, "story"),
    format: formatsOf("sources").find((format) => format === said(values, "format")) ?? "csv",
  };
}

/** Where a story is downloaded from in one of its formats. */
export function storyExportAddress({ storyId, format, scope, draft }: StoryExportRequest): string {
  const query = new URLSearchParams({ story: storyId, format, scope });
  if (draft !== undefined) query.set("draft", String(draft));
  return `/export/story?${query}`;
}

/** Reads such an address; null when it names no format of a story. */
export function readStoryExportRequest(values: AddressValues): StoryExportRequest | null {
  const format = formatsOf("story").find((each) => each === said(values, "format"));
  if (!format) return null;
  const draft = /^[1-9]\d{0,8}$/.test(said(values, "draft")) ? { draft: Number(said(values, "draft")) } : {};
  return { storyId: said(values, "story"), format, scope: readScope(values), ...draft };
}

function readScope(values: AddressValues): ExportScope {
  return EXPORT_SCOPES.find((scope) => scope === said(values, "scope")) ?? "signed";
}

function said(values: AddressValues, name: string): string {
  return [values[name] ?? ""].flat()[0] ?? "";
}
