import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

/** A pasted copy of a source that holds the words of a passage, and the passage pinned to them (G4). */
export async function pinInCopy(actor: Actor, passageId: string): Promise<{ captureId: string }> {
  const db = database();
  const { sourceId, exact } = await db.passage.findUniqueOrThrow({
    where: { id: passageId },
    select: { sourceId: true, exact: true },
  });
  const text = `Before it. ${exact} After it.`;
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await db.captureBlob.createMany({ data: [{ sha256, length: bytes.length }], skipDuplicates: true });
  await db.captureChunk.createMany({
    data: [{ sha256, position: 0, bytes: gzipSync(bytes) }],
    skipDuplicates: true,
  });
  const capture = await db.capture.create({
    data: {
      ...{ sourceId, sha256, text, length: bytes.length },
      method: "pasted",
      mediaType: "text/plain",
      capturedById: actor.personId,
    },
    select: { id: true },
  });
  const captureStart = text.indexOf(exact);
  await db.passage.update({
    where: { id: passageId },
    data: {
      ...{ captureId: capture.id, captureStart, captureEnd: captureStart + exact.length },
      foundAs: "exact",
    },
    select: { id: true },
  });
  return { captureId: capture.id };
}
