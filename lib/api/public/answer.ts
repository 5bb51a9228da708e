import { createHash } from "node:crypto";
import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";
import { isNamed } from "../etag";

export type Published = {
  body: string;
  mediaType: string;
  /** ISO 8601 */
  changedAt: string;
};

/**
 * Caches may keep what is public, and ask each time whether it still holds: so what is taken down is gone with the next
 * request everywhere, and what is unchanged costs a few bytes. The tag is made of the very text, so that it cannot lie.
 */
export function answerPublished(request: Request, { body, mediaType, changedAt }: Published): Response {
  const tag = `W/"${createHash("sha256").update(body, "utf8").digest("base64url").slice(0, 27)}"`;
  const headers = {
    "cache-control": "public, no-cache",
    etag: tag,
    "last-modified": new Date(changedAt).toUTCString(),
  };
  if (isNamed(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": mediaType } });
}

/** What is not there, any more or at all; kept by no cache, since it may come back. */
export function answerMissing(status: 404 | 410): Response {
  const words =
    status === 410 ? "This fact box is not public any more." : "There is no fact box at this address.";
  return plain(status, words, {});
}

/** Answers in a sentence where the database is away, without caching it. */
export async function unlessAway(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST)
      return plain(503, "This cannot be read right now. Try again in a moment.", { "retry-after": "10" });
    throw error;
  }
}

function plain(status: number, words: string, more: Record<string, string>): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...more },
  });
}
