import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import type { ExportScope } from "@/lib/domain/exchange/formats";
import type { Result } from "@/lib/domain/refusal";

/** What goes over the wire next: text is UTF-8. */
export type Piece = string | Uint8Array;

/** Said once at the head of a file that has a place for it. */
export type ExportHead = {
  schemaVersion: number;
  /** ISO 8601 in UTC */
  exportedAt: string;
  scope: "signed_off" | "working_copies";
};

/**
 * A format of claims: asks for the next batch of records when its reader has taken what it wrote from the one before,
 * and keeps none. The records are in the order of their references; each batch has at least one.
 */
export type ClaimsWriter = (
  batches: AsyncIterable<ClaimRecord[]>,
  of: { head: ExportHead },
) => AsyncGenerator<Piece, void, void>;

/** A format of one story. Permission for the scope has been asked; that the actor may see the story, too. */
export type StoryWriter = (
  actor: Actor,
  of: { storyId: string; scope: ExportScope; now: Date },
) => Promise<Result<StoryExport>>;

export type StoryExport = {
  pieces: AsyncGenerator<Piece, void, void>;
  /** What of the story it is, for the file's name: "draft-3-annotations". */
  part: string;
};
