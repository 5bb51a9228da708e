import { type AddressValues, readTableView } from "../claims/table-view";
import { readAddress } from "../sources/canonical-address";
import { SOURCE_KINDS } from "../sources/vocabulary";
import type { ExportRequest, SourcesExportRequest, StoryExportRequest } from "./export-request";
import { EXPORT_SCOPES, type ExportScope, formatsOf } from "./formats";

/** Apart from what makes these addresses: telling addresses apart takes the public suffix list, which no page should load. */

/** Reads the address that exportAddress makes. What is not said, or not known, is CSV of what is signed off: the one that everyone may have. */
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

/** Reads the address that sourcesExportAddress makes. What is not said, or not known, is CSV of every source. */
export function readSourcesExportRequest(values: AddressValues): SourcesExportRequest {
  return {
    query: said(values, "q"),
    kind: SOURCE_KINDS.find((kind) => kind === said(values, "kind")) ?? null,
    outlet: said(values, "outlet"),
    story: said(values, "story"),
    format: formatsOf("sources").find((format) => format === said(values, "format")) ?? "csv",
  };
}

/** Reads the address that storyExportAddress makes; null when it names no format of a story. */
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
