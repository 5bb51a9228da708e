import type { Actor } from "@/lib/domain/access/actor";
import {
  readExportRequest,
  readSourcesExportRequest,
  readStoryExportRequest,
} from "@/lib/domain/exchange/read-export-request";
import { type Result, refuse } from "@/lib/domain/refusal";
import type { ExportFile } from "./export-file";
import { type Progress, readExport, readSourcesExport, readStoryExport } from "./reads";

/**
 * The file that an export's address would give to this person now, refused as it would be there: "/export/claims?…".
 * Nothing of it is read before its pieces are asked for.
 */
export async function openExport(
  actor: Actor,
  address: string,
  { now = new Date(), progress }: { now?: Date; progress?: Progress } = {},
): Promise<Result<ExportFile>> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const values = Object.fromEntries(searchParams);
  if (pathname === "/export/claims")
    return readExport(actor, readExportRequest(values), { now, ...(progress ? { progress } : {}) });
  if (pathname === "/export/sources") return readSourcesExport(actor, readSourcesExportRequest(values), now);
  const story = pathname === "/export/story" ? readStoryExportRequest(values) : null;
  return story ? readStoryExport(actor, story, now) : refuse("notFound");
}
