import { createHash, randomUUID } from "node:crypto";
import { uuidOfHash } from "@/lib/domain/uuid-of-hash";
import { beginAnswer, dropAnswer, keepAnswer } from "@/lib/usecases/tokens/answers";
import { ownProblem } from "./problem";
import { problemResponse } from "./responses";

const KEY = /^[\x21-\x7e]{1,255}$/;

/** A client's own name for a POST. Undefined without one; null for what cannot be one. */
export function keyOf(request: Request): string | null | undefined {
  const said = request.headers.get("idempotency-key");
  if (request.method !== "POST" || said === null) return undefined;
  return KEY.test(said) ? said : null;
}

/**
 * A UUID that is the same for the same token, key, address and body, so that use cases carry a repeated request out once.
 * The body counts because use cases remember for ever, and keys for a day: another request under an old key is another one.
 */
export function requestIdFor(
  tokenId: string,
  key: string | undefined,
  { request, body }: { request: Request; body: string },
): string {
  if (key === undefined) return randomUUID();
  const { pathname, search } = new URL(request.url);
  return uuidOfHash(hashOf(tokenId, key, request.method, pathname, search, body));
}

/** Carries a request out once for its key, and answers its repetitions with what it was answered. */
export async function once(
  { tokenId, key, request, body, requestId }: Keyed,
  carryOut: () => Promise<Response>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const fingerprint = hashOf(request.method, pathname, search, request.headers.get("if-match") ?? "", body);
  const begun = await beginAnswer(tokenId, { key, request: fingerprint });
  switch (begun.is) {
    case "other":
      return problemResponse(
        ownProblem("key-reused", "This key was used for another request. Take a new one."),
        requestId,
      );
    case "running":
      return problemResponse(
        ownProblem("in-progress", "The same request is being carried out. Ask again in a moment."),
        requestId,
        { "retry-after": "1" },
      );
    case "kept":
      return new Response(begun.body, {
        status: begun.status,
        headers: { ...begun.headers, "x-request-id": requestId, "idempotency-replayed": "true" },
      });
    case "new":
      return kept(tokenId, key, carryOut);
  }
}

type Keyed = { tokenId: string; key: string; request: Request; body: string; requestId: string };

async function kept(tokenId: string, key: string, carryOut: () => Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await carryOut();
  } catch (error) {
    await dropAnswer(tokenId, key);
    throw error;
  }
  if (response.status >= 500) await dropAnswer(tokenId, key);
  else {
    const body = await response.clone().text();
    await keepAnswer(tokenId, key, {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body,
    });
  }
  return response;
}

function hashOf(...parts: string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part, "utf8");
  return hash.digest("hex");
}
