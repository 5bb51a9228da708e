import { randomUUID } from "node:crypto";
import { type Caller, callerOfToken } from "@/lib/auth/token";
import { opens } from "@/lib/domain/access/scopes";
import { DATABASE_AWAY_DIGEST } from "@/lib/domain/refusal";
import { keyOf, once, requestIdFor } from "./idempotent";
import type { Call, Operation, Uploaded } from "./operation";
import { type OwnProblem, ownProblem } from "./problem";
import { readIfMatch, readJson, readParams, readQuery, readText } from "./read-request";
import { refusalProblem } from "./refusal-problem";
import { fileResponse, jsonResponse, problemResponse } from "./responses";
import { findOperation } from "./routes";

const REQUEST_ID = /^[\w.:-]{1,100}$/;

/**
 * The one way from a program to a use case: find the operation, token, scope, parse, use case, answer. Cookies are
 * nothing here: whoever has no token is nobody, so no other site can have a browser write.
 */
export async function answerRequest(operations: readonly Operation[], request: Request): Promise<Response> {
  const said = request.headers.get("x-request-id") ?? "";
  const requestId = REQUEST_ID.test(said) ? said : randomUUID();
  let response: Response;
  try {
    response = await answer(operations, request, requestId);
  } catch (error) {
    response = failed(error, requestId);
  }
  return request.method === "HEAD" ? new Response(null, response) : response;
}

async function answer(
  operations: readonly Operation[],
  request: Request,
  requestId: string,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const problem = (name: OwnProblem, detail: string, headers?: Record<string, string>) =>
    problemResponse(ownProblem(name, detail), requestId, headers);
  const place = findOperation(operations, request.method, pathname);
  if (place.is === "nothing") return problem("not-found", "There is nothing at this address.");
  if (place.is === "noMethod") {
    const allow = place.allowed.join(", ");
    return problem("method-not-allowed", `This address takes ${allow}.`, { allow });
  }
  const { operation } = place;
  const caller = operation.scope === null ? null : await callerOfToken(request.headers.get("authorization"));
  if (operation.scope !== null) {
    if (!caller) return unauthenticated(request, requestId);
    if (caller.retryAfter !== null)
      return problem("too-many-requests", `Ask again in ${caller.retryAfter} seconds.`, {
        "retry-after": String(caller.retryAfter),
      });
    if (!opens(caller.actor.scopes ?? [], operation.scope))
      return problem("beyond-scope", `This needs a token with the scope ${operation.scope}.`, {
        "www-authenticate": `Bearer realm="Galley", error="insufficient_scope", scope="${operation.scope}"`,
      });
  }
  const params = readParams(operation, place.params);
  if (!params.ok) return problemResponse(params.problem, requestId);
  const query = readQuery(operation, searchParams);
  if (!query.ok) return problemResponse(query.problem, requestId);
  const version = readIfMatch(operation, request.headers);
  if (!version.ok) return problemResponse(version.problem, requestId);
  const parsed = { params: params.value, query: query.value, version: version.value };
  return caller
    ? answerCaller({ operation, request, requestId, caller, parsed })
    : carryOut({ operation, request, requestId }, parsed as never);
}

type Asked = {
  operation: Operation;
  request: Request;
  requestId: string;
  caller: Caller;
  parsed: { params: unknown; query: unknown; version: number };
};

async function answerCaller({ operation, request, requestId, caller, parsed }: Asked): Promise<Response> {
  const key = keyOf(request);
  if (key === null)
    return problemResponse(
      ownProblem("malformed", "An Idempotency-Key has 1 to 255 visible ASCII characters."),
      requestId,
    );
  const { actor, tokenId } = caller;
  const callFor = (body: string) => {
    const same = requestIdFor(tokenId, key, { request, body });
    return { ...parsed, actor, requestId: same, signal: request.signal };
  };
  if (operation.takesBytes) {
    const contentType = request.headers.get("content-type") ?? "";
    const body: Uploaded = { contentType, stream: request.body };
    return carryOut({ operation, request, requestId }, { ...callFor(contentType), body } as never);
  }
  const text = await readText(request);
  if (!text.ok) return problemResponse(text.problem, requestId);
  const body = readJson(operation, request.headers, text.value);
  if (!body.ok) return problemResponse(body.problem, requestId);
  const run = () =>
    carryOut({ operation, request, requestId }, { ...callFor(text.value), body: body.value } as never);
  if (key === undefined) return run();
  return once({ tokenId, key, request, body: text.value, requestId }, run);
}

async function carryOut(
  { operation, request, requestId }: Pick<Asked, "operation" | "request" | "requestId">,
  call: Call<never, never, never>,
): Promise<Response> {
  const result = await operation.run(call);
  if (!result.ok) return problemResponse(refusalProblem(result.refusal), requestId);
  if ("pieces" in result.value) return fileResponse(result.value, requestId);
  return jsonResponse(operation, result.value, request, requestId);
}

function unauthenticated(request: Request, requestId: string): Response {
  const why = request.headers.has("authorization") ? ', error="invalid_token"' : "";
  return problemResponse(
    ownProblem("unauthenticated", "Send a token that works as Authorization: Bearer."),
    requestId,
    { "www-authenticate": `Bearer realm="Galley"${why}` },
  );
}

function failed(error: unknown, requestId: string): Response {
  if (error instanceof Error && "digest" in error && error.digest === DATABASE_AWAY_DIGEST)
    return problemResponse(refusalProblem({ code: "databaseAway" }), requestId, { "retry-after": "5" });
  console.error(`Request ${requestId} failed.`, error);
  return problemResponse(ownProblem("internal", "Tell who runs Galley the request id."), requestId);
}
