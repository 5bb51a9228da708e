import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { isDatabaseAway, type Reply, refused } from "@/lib/actions/door";
import { uploadThroughDoor } from "@/lib/actions/upload-copy";
import { isForeignWrite } from "@/lib/domain/access/request-guard";

/**
 * Takes in a copy of a source: the body is the file, ?source= whose copy it is, ?name= the file's name, ?request= the
 * request's id. A route handler, because the bodies of actions are small; and not behind proxy.ts, which would hold the
 * whole body in memory: what that checks of a write is checked here.
 */
export async function POST(request: Request): Promise<Response> {
  if (comesFromElsewhere(request))
    return new Response("This was sent from another site and was refused.\n", { status: 403 });
  try {
    const { searchParams } = new URL(request.url);
    const told = {
      sourceId: searchParams.get("source") ?? "",
      requestId: searchParams.get("request") ?? "",
      fileName: searchParams.get("name") ?? "",
      contentType: request.headers.get("content-type") ?? "",
    };
    const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    return answer(await uploadThroughDoor(told, body, request.signal));
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
