import { z } from "zod";
import { SCOPE_WORDS, SCOPES } from "@/lib/domain/access/scopes";
import type { Operation } from "./operation";
import { API_ROOT } from "./routes";

type Json = Record<string, unknown>;

/**
 * The OpenAPI 3.1 document of these operations: made from the schemas that requests are parsed by and answers are
 * written through. Schemas with an id become components; every other one stands where it is used.
 */
export function openApiDocument(operations: readonly Operation[]): Json {
  const schemas: Json = { Problem: asJsonSchema(problem, "output", {}) };
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const here = paths[operation.path] ?? {};
    paths[operation.path] = { ...here, [operation.method.toLowerCase()]: described(operation, schemas) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Galley",
      version: "1",
      description:
        "The newsroom's stories, claims and sources, for a CMS and for scripts. Times are RFC 3339 in UTC, offsets count UTF-16 code units. Fields that are not described are refused. Errors are RFC 9457 problem documents.",
    },
    servers: [{ url: API_ROOT }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: `A token that a person made under My account. Scopes: ${SCOPES.map((scope) => `${scope} ${SCOPE_WORDS[scope].may}`).join("; ")}.`,
        },
      },
      responses: {
        Problem: {
          description: "What went wrong, as RFC 9457",
          headers: { "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" } },
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
      headers: HEADERS,
    },
  };
}

const HEADERS = {
  "X-Request-Id": { description: "To tell whoever runs Galley", schema: { type: "string" } },
  ETag: { description: "The version, for If-Match and If-None-Match", schema: { type: "string" } },
  Link: { description: 'The next page, as rel="next"', schema: { type: "string" } },
  Location: { description: "Where what was made is read", schema: { type: "string" } },
  "Retry-After": { description: "Seconds", schema: { type: "integer" } },
} as const;

const problem = z.object({
  type: z.string().meta({ description: "Stable; names what kind of problem it is" }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string(),
  errors: z
    .array(
      z.object({
        detail: z.string(),
        pointer: z.string().optional().meta({ description: "A JSON Pointer into the body, as a fragment" }),
        parameter: z.string().optional(),
        header: z.string().optional(),
      }),
    )
    .optional(),
  refusal: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: "What a rule of the newsroom said, by its own members" }),
});

function described(operation: Operation, schemas: Json): Json {
  const { id, tag, summary, scope, params, query, ifMatch, method } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(scope === null
      ? { security: [] }
      : { security: [{ token: [] }], "x-scope": scope, description: `Needs the scope \`${scope}\`.` }),
    parameters: [
      ...parametersOf("path", params, schemas),
      ...parametersOf("query", query, schemas),
      ...(ifMatch ? [IF_MATCH] : []),
      ...(method === "POST" ? [IDEMPOTENCY_KEY] : []),
    ],
    ...requestBodyOf(operation, schemas),
    responses: { ...answersOf(operation, schemas), default: { $ref: "#/components/responses/Problem" } },
  };
}

const IF_MATCH = {
  ...{ name: "If-Match", in: "header", required: true, schema: { type: "string" } },
  description: "The ETag that was read. Missing: 428. Overtaken: 412.",
};

const IDEMPOTENCY_KEY = {
  ...{ name: "Idempotency-Key", in: "header", required: false },
  schema: { type: "string", minLength: 1, maxLength: 255 },
  description: "Carries the same request out once, for a day. With another request: 422. While it runs: 409.",
};

function parametersOf(place: "path" | "query", fields: z.ZodObject | undefined, schemas: Json): Json[] {
  return Object.entries(fields?.shape ?? {}).map(([name, field]) => {
    const { description, ...schema } = asJsonSchema(field as z.ZodType, "input", schemas);
    const required = place === "path" || !(field as z.ZodType).safeParse(undefined).success;
    return { ...{ name, in: place, required, schema }, ...(description ? { description } : {}) };
  });
}

function requestBodyOf({ body, takesBytes }: Operation, schemas: Json): Json {
  if (takesBytes) return { requestBody: { required: true, content: { "application/octet-stream": {} } } };
  if (!body) return {};
  const schema = asJsonSchema(body, "input", schemas);
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

function answersOf({ answer, status = 200, givesBytes, ifMatch, method }: Operation, schemas: Json): Json {
  const headers = {
    "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
    ...(method === "GET" && !givesBytes
      ? { ETag: { $ref: "#/components/headers/ETag" }, Link: { $ref: "#/components/headers/Link" } }
      : {}),
    ...(status === 201 ? { Location: { $ref: "#/components/headers/Location" } } : {}),
  };
  const content = givesBytes
    ? { "*/*": {} }
    : { "application/json": { schema: answer ? asJsonSchema(answer, "output", schemas) : {} } };
  const problems = { 401: PROBLEM, 403: PROBLEM, 404: PROBLEM, 422: PROBLEM, 429: TOO_MANY };
  return {
    [status]: { description: WORDS[status], headers, content },
    ...problems,
    ...(ifMatch ? { 412: PROBLEM, 428: PROBLEM } : {}),
    ...(method === "GET" ? {} : { 409: PROBLEM }),
  };
}

const WORDS = { 200: "Done", 201: "Made", 202: "Taken on" } as const;
const PROBLEM = { $ref: "#/components/responses/Problem" };
const TOO_MANY = {
  description: "The token asked too often",
  headers: { "Retry-After": { $ref: "#/components/headers/Retry-After" } },
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** As JSON Schema 2020-12, with what has an id moved to the components. */
function asJsonSchema(schema: z.ZodType, io: "input" | "output", schemas: Json): Json {
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  const { $schema: _, $defs, ...here } = rewritten(made) as Json & { $defs?: Json };
  for (const [name, definition] of Object.entries($defs ?? {})) schemas[name] = withoutId(definition as Json);
  const { id } = here;
  if (typeof id !== "string" || "properties" in here === false) return here;
  schemas[id] = withoutId(here);
  return { $ref: `#/components/schemas/${id}` };
}

function withoutId({ id: _, ...schema }: Json): Json {
  return schema;
}

function rewritten(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rewritten);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string"
        ? value.replace("#/$defs/", "#/components/schemas/")
        : rewritten(value),
    ]),
  );
}
