import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { isForeignWrite } from "@/lib/domain/access/request-guard";
import { isDatabaseAway, type Reply, refused } from "./door";

/**
 * Answers a request whose body is a file. Such routes are not behind proxy.ts, which would hold the whole body in memory:
 * what that checks of a write is checked here.
 */
export async function answerStream(
  request: Request,
  take: (body: Readable, signal: AbortSignal) => Promise<Reply<unknown>>,
): Promise<Response> {
  if (comesFromElsewhere(request))
    return new Response("This was sent from another site and was refused.\n", { status: 403 });
  try {
    const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    return answer(await take(body, request.signal));
  } catch (error) {
    // Whoever sent it has gone: nobody reads the answer.
    if (request.signal.aborted) return new Response(null, { status: 400 });
    if (isDatabaseAway(error)) return answer(refused({ code: "databaseAway" }));
    throw error;
  }
}

function answer(reply: Reply<unknown>): Response {
  const status = reply.ok ? 200 : (STATUS[reply.refusal.code] ?? 422);
  const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
  return Response.json(reply, { status, headers });
}

const STATUS: Record<string, number> = { signedOut: 401, notAllowed: 403, notFound: 404, databaseAway: 503 };

function comesFromElsewhere({ method, headers }: Request): boolean {
  return isForeignWrite({
    method,
    origin: headers.get("origin"),
    fetchSite: headers.get("sec-fetch-site"),
    host: headers.get("host"),
    publicAddress: process.env.NEXTAUTH_URL ?? null,
  });
}
