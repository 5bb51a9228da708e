import type { z } from "zod";
import { versionOf } from "./etag";
import type { Operation } from "./operation";
import { type FieldProblem, ownProblem, type Problem } from "./problem";

type Read<Value> = { ok: true; value: Value } | { ok: false; problem: Omit<Problem, "requestId"> };

/** A long draft with its marks, and room to spare. Files have a limit of their own, in their use case. */
export const BODY_BYTES_MAX = 4 * 1024 * 1024;

const INVALID = "Something in the request is not right; errors says what. Nothing was changed.";

/** A parameter of the path that cannot be one names nothing. */
export function readParams({ params }: Operation, said: Record<string, string>): Read<unknown> {
  const parsed = params?.safeParse(said);
  if (!parsed || parsed.success) return { ok: true, value: parsed?.data ?? {} };
  return { ok: false, problem: ownProblem("not-found", "There is nothing at this address.") };
}

export function readQuery({ query }: Operation, said: URLSearchParams): Read<unknown> {
  const twice = [...new Set(said.keys())].filter((name) => said.getAll(name).length > 1);
  const unknown = [...new Set(said.keys())].filter((name) => !(name in (query?.shape ?? {})));
  const parsed = query?.safeParse(Object.fromEntries(said));
  const errors: FieldProblem[] = [
    ...unknown.map((parameter) => ({ parameter, detail: "There is no such parameter." })),
    ...twice.map((parameter) => ({ parameter, detail: "Say this once." })),
    ...(parsed?.error?.issues ?? [])
      .filter(({ code }) => code !== "unrecognized_keys")
      .map(({ path, message }) => ({ parameter: String(path[0]), detail: message })),
  ];
  if (errors.length > 0) return { ok: false, problem: ownProblem("invalid", INVALID, { errors }) };
  return { ok: true, value: parsed?.data ?? {} };
}

/** The version that a write is made against. */
export function readIfMatch({ ifMatch }: Operation, headers: Headers): Read<number> {
  if (!ifMatch) return { ok: true, value: 0 };
  const said = headers.get("if-match")?.trim() ?? "";
  if (said === "" || said === "*" || said.includes(","))
    return {
      ok: false,
      problem: ownProblem("precondition-required", "Send If-Match with the one ETag that you read.", {
        errors: [{ header: "If-Match", detail: "The ETag of what is changed, as it was read." }],
      }),
    };
  const version = versionOf(said);
  if (version !== null) return { ok: true, value: version };
  return {
    ok: false,
    problem: ownProblem("stale", "If-Match names no ETag of this. Read it again, then decide."),
  };
}

/** The body as text, read no further than is taken. */
export async function readText(request: Request): Promise<Read<string>> {
  const tooLarge = {
    ok: false,
    problem: ownProblem("too-large", `A body has ${BODY_BYTES_MAX} bytes at most.`),
  } as const;
  if (Number(request.headers.get("content-length") ?? 0) > BODY_BYTES_MAX) return tooLarge;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > BODY_BYTES_MAX) return tooLarge;
    pieces.push(piece);
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch {
    return { ok: false, problem: ownProblem("malformed", "The body is not UTF-8.") };
  }
}

export function readJson({ body }: Operation, headers: Headers, text: string): Read<unknown> {
  if (!body)
    return text === ""
      ? { ok: true, value: undefined }
      : { ok: false, problem: ownProblem("malformed", "Nothing is taken in the body here.") };
  const mediaType = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (mediaType !== "application/json" && !/^application\/[\w.+-]+\+json$/.test(mediaType))
    return {
      ok: false,
      problem: ownProblem("unsupported-media-type", "Send JSON, as Content-Type: application/json."),
    };
  const parsed = parsedJson(text);
  if (!parsed.ok) return { ok: false, problem: ownProblem("malformed", "The body is not JSON.") };
  const checked = body.safeParse(parsed.value);
  if (checked.success) return { ok: true, value: checked.data };
  const errors = checked.error.issues.flatMap(pointedAt);
  return { ok: false, problem: ownProblem("invalid", INVALID, { errors }) };
}

function pointedAt(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      detail: "There is no such field.",
    }));
  return [{ pointer: pointerTo(issue.path), detail: issue.message }];
}

/** RFC 6901, as a fragment. */
function pointerTo(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"));
  return `#${parts.map((part) => `/${encodeURIComponent(part)}`).join("")}`;
}

function parsedJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
