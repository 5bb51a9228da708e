import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

type Saved = { text: string; bytes?: string | Buffer; mediaType?: string; pageStarts?: number[]; at?: Date };

/** A saved copy of a source as if it had been uploaded, with its bytes in one piece. */
export async function makeCapture(
  actor: Actor,
  sourceId: string,
  { text, bytes = text, mediaType = "text/plain", pageStarts = [], at = new Date() }: Saved,
): Promise<{ captureId: string; sha256: string }> {
  const content = Buffer.from(bytes);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const { length } = content;
  const db = database();
  await db.captureBlob.createMany({ data: [{ sha256, length }], skipDuplicates: true });
  await db.captureChunk.createMany({
    data: [{ sha256, position: 0, bytes: new Uint8Array(gzipSync(content)) }],
    skipDuplicates: true,
  });
  const capture = await db.capture.create({
    data: {
      ...{ sourceId, sha256, length, mediaType, text, pageStarts },
      ...{ method: "uploaded", capturedAt: at, capturedById: actor.personId },
    },
    select: { id: true },
  });
  return { captureId: capture.id, sha256 };
}
