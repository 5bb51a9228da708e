import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import type { ExportScope } from "@/lib/domain/exchange/formats";
import type { SourceRecord } from "@/lib/domain/exchange/source-record";
import type { Result } from "@/lib/domain/refusal";

/** What goes over the wire next: text is UTF-8. */
export type Piece = string | Uint8Array;

/** Said once at the head of a file that has a place for it. */
export type ExportHead = {
  schemaVersion: number;
  /** ISO 8601 in UTC */
  exportedAt: string;
  scope: "signed_off" | "working_copies" | "as_it_stands";
};

/**
 * A format of many records: asks for the next batch when its reader has taken what it wrote from the one before, and
 * keeps none. Claims come in the order of their references, sources in that of their ids; each batch has at least one.
 */
type RecordsWriter<Item> = (
  batches: AsyncIterable<Item[]>,
  of: { head: ExportHead },
) => AsyncGenerator<Piece, void, void>;

/** `article`: where the claims are published, as whoever exports them says; null for Galley's own public pages. */
export type ClaimsWriter = (
  batches: AsyncIterable<ClaimRecord[]>,
  of: { head: ExportHead; article: string | null },
) => AsyncGenerator<Piece, void, void>;
export type SourcesWriter = RecordsWriter<SourceRecord>;

/** A format of one story. Permission for the scope has been asked; that the actor may see the story, too. */
export type StoryWriter = (
  actor: Actor,
  of: {
    storyId: string;
    scope: ExportScope;
    /** Its number; undefined for the newest. */
    draft: number | undefined;
    now: Date;
  },
) => Promise<Result<StoryExport>>;

export type StoryExport = {
  pieces: AsyncGenerator<Piece, void, void>;
  /** What of the story it is, for the file's name: "draft-3-annotations". */
  part: string;
};
