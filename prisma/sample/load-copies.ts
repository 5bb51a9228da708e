import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { pasteCopy } from "@/lib/usecases/captures/commands";
import { pasteCopySchema } from "@/lib/usecases/captures/schema";
import { accepted } from "./accepted";
import type { SampleSource } from "./shape";
import { SOURCES } from "./sources";

/**
 * A pasted copy for each source whose words are evidence. What the sources say stands in it in our words, and it says so:
 * no work of somebody else is copied into the sample. Gives the copies by the keys of their sources.
 */
export async function loadCopies(
  actor: Actor,
  sourceIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  for (const [key, source] of Object.entries<SampleSource>(SOURCES)) {
    const words = Object.values(source.passages).flatMap(({ exact }) => (exact === "" ? [] : [exact]));
    if (words.length === 0) continue;
    const text = [standsIn(source), ...words].join("\n\n");
    const input = pasteCopySchema.parse({ sourceId: sourceIds.get(key), text, requestId: randomUUID() });
    copies.set(key, (await accepted(`a copy of ${source.title}`, pasteCopy(actor, input))).captureId);
  }
  return copies;
}

function standsIn({ title }: SampleSource): string {
  return `Written for Galley’s sample story: this stands in for a saved copy of “${title}”, and tells in our own words what the source says.`;
}
