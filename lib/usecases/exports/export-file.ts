import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ExportScope } from "@/lib/domain/exchange/formats";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Piece } from "./writers/writer";

/** A file that is written while it is read: `pieces` asks for the next records when its reader is ready for them. */
export type ExportFile = { name: string; mediaType: string; pieces: AsyncGenerator<Piece, void, void> };

/** Whether the actor may take this scope away at all. */
export function mayExport(actor: Actor, scope: ExportScope): Result<null> {
  const permission = scope === "working" ? "export.workingCopy" : "export.signedOff";
  return can(actor, permission) ? done(null) : refuse({ code: "notAllowed", permission });
}

/** The day in the newsroom's zone, which is the server's: "2026-11-23". */
export function dayOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
