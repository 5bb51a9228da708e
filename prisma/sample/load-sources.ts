import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { addOutlet } from "@/lib/usecases/outlets/commands";
import { addOutletSchema } from "@/lib/usecases/outlets/schema";
import { addSource } from "@/lib/usecases/sources/commands";
import { addSourceSchema } from "@/lib/usecases/sources/schema";
import { accepted } from "./accepted";
import { OUTLETS } from "./outlets";
import type { SampleSource } from "./shape";
import { SOURCES } from "./sources";

/** The outlets, which carry their owners, then the sources. Their passages come with the evidence that needs them. */
export async function loadSources(actor: Actor): Promise<ReadonlyMap<string, string>> {
  const outletIds = new Map<string, string>();
  for (const [key, outlet] of Object.entries(OUTLETS)) {
    const input = addOutletSchema.parse(outlet);
    outletIds.set(key, (await accepted(outlet.name, addOutlet(actor, input))).outletId);
  }
  const sourceIds = new Map<string, string>();
  const sources: [string, SampleSource][] = Object.entries(SOURCES);
  for (const [key, { passages: _, outlet, url, ...fields }] of sources) {
    const input = addSourceSchema.parse({
      ...fields,
      url: url ?? "",
      outletId: outlet === null ? null : (outletIds.get(outlet) ?? null),
      // Nobody's first start reaches out to the sites that the sample names.
      saveCopy: false,
      requestId: randomUUID(),
    });
    sourceIds.set(key, (await accepted(fields.title, addSource(actor, input))).sourceId);
  }
  return sourceIds;
}
