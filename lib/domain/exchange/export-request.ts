import { type TableView, writeTableView } from "../claims/table-view";
import type { SourceKind } from "../sources/vocabulary";
import type { ExportScope, FormatOf } from "./formats";

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

/** Where the sources of a list are downloaded from. */
export function sourcesExportAddress({ query, kind, outlet, story, format }: SourcesExportRequest): string {
  const asked = { q: query, kind: kind ?? "", outlet, story, format };
  return `/export/sources?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))}`;
}

/** Where a story is downloaded from in one of its formats. */
export function storyExportAddress({ storyId, format, scope, draft }: StoryExportRequest): string {
  const query = new URLSearchParams({ story: storyId, format, scope });
  if (draft !== undefined) query.set("draft", String(draft));
  return `/export/story?${query}`;
}
