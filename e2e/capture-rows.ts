import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Sql } from "postgres";
import type { TestPerson } from "./rows";

type Saved = { text: string; bytes?: string; mediaType?: string; pageStarts?: number[] };

/** A source of the test's own, in nobody's evidence yet. */
export async function insertSource(db: Sql, author: TestPerson, title: string): Promise<string> {
  const id = randomUUID();
  const made = { id, title, kind: "document", addedById: author.id, requestId: randomUUID() };
  await db`insert into "Source" ${db(made)}`;
  return id;
}

/** A saved copy as if it had been uploaded, with its bytes in one piece. */
export async function insertCapture(
  db: Sql,
  author: TestPerson,
  sourceId: string,
  { text, bytes = text, mediaType = "text/html", pageStarts = [] }: Saved,
): Promise<string> {
  const content = Buffer.from(bytes);
  const sha256 = createHash("sha256").update(content).digest("hex");
  const { length } = content;
  const id = randomUUID();
  await db`insert into "CaptureBlob" ${db({ sha256, length })} on conflict do nothing`;
  await db`insert into "CaptureChunk" ${db({ sha256, position: 0, bytes: gzipSync(content) })} on conflict do nothing`;
  const made = { id, sourceId, method: "uploaded", capturedById: author.id, mediaType, sha256, length, text };
  await db`insert into "Capture" ${db({ ...made, pageStarts })}`;
  return id;
}
