import { attachment } from "@/lib/domain/exchange/attachment";
import { byteStream } from "./byte-stream";
import { etagOf, isNamed } from "./etag";
import type { Answer, FileAnswer, Operation } from "./operation";
import type { Problem } from "./problem";
import { API_ROOT } from "./routes";

/** Of every answer: nothing keeps it, nothing shows it as a page, and no other site's script reads it. */
const ALWAYS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
} as const;

export function problemResponse(
  problem: Omit<Problem, "requestId">,
  requestId: string,
  headers: Record<string, string> = {},
): Response {
  return Response.json({ ...problem, requestId } satisfies Problem, {
    status: problem.status,
    headers: {
      ...{ ...ALWAYS, ...headers },
      ...{ "content-type": "application/problem+json; charset=utf-8", "x-request-id": requestId },
    },
  });
}

/** Written through the operation's schema: what the document does not show does not leave. */
export function jsonResponse(
  operation: Operation,
  { value, version, location, next }: Answer<unknown>,
  request: Request,
  requestId: string,
): Response {
  const body = JSON.stringify(operation.answer?.parse(value) ?? null);
  const headers = new Headers({ ...ALWAYS, "content-type": "application/json; charset=utf-8" });
  headers.set("x-request-id", requestId);
  if (location !== undefined) headers.set("location", API_ROOT + location);
  if (next) headers.set("link", `<${nextPage(request, next)}>; rel="next"`);
  if (version !== undefined) {
    const etag = etagOf(version, body);
    headers.set("etag", etag);
    headers.set("cache-control", "private, no-cache");
    if (operation.method === "GET" && isNamed(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status: operation.status ?? 200, headers });
}

export function fileResponse({ name, mediaType, pieces }: FileAnswer, requestId: string): Response {
  return new Response(byteStream(pieces), {
    headers: {
      ...{ ...ALWAYS, "content-type": mediaType, "x-request-id": requestId },
      "content-disposition": attachment(name),
    },
  });
}

/** Relative to this request, as RFC 8288 allows: right behind any proxy. */
function nextPage(request: Request, cursor: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams}`;
}
