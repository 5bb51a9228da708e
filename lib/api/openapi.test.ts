import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { ALL_OPERATIONS, apiDocument } from "./serve";

const document = JSON.parse(JSON.stringify(apiDocument()));

/** Where the routes of the API are: files below app, by what Next makes of their names. */
const routes = import.meta.glob<string>("../../app/api/**/route.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

test("it is an OpenAPI 3.1 document, by the published schema", async () => {
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("a document with a mistake in it is not", async () => {
  const broken = structuredClone(document);
  broken.paths["/claims"].get.parameters[0].in = "body";
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test("every reference leads somewhere", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  expect(references.length).toBeGreaterThan(100);
  const lost = references.filter(
    (path) =>
      path.split("/").reduce((part: unknown, name) => (part as Record<string, unknown>)?.[name], document) ===
      undefined,
  );
  expect(lost).toEqual([]);
});

test("one route file serves all of it, by every method, and there is no other below /api/v1", () => {
  const below = Object.keys(routes).filter((path) => path.includes("/api/v1/"));
  expect(below).toEqual(["../../app/api/v1/[...path]/route.ts"]);
  const exported = [...(routes[below[0] ?? ""] ?? "").matchAll(/^export const ([A-Z]+) = (\w+);$/gm)];
  expect(exported.map(([, method, handler]) => [method, handler])).toEqual(
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].map((method) => [method, "serveApi"]),
  );
});

test("what is served is what is described", () => {
  const described = Object.entries<Record<string, { operationId: string }>>(document.paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`,
      ),
  );
  expect(described.sort()).toEqual(
    ALL_OPERATIONS.map(({ id, method, path }) => `${id} ${method} ${path}`).sort(),
  );
  expect(new Set(ALL_OPERATIONS.map(({ id }) => id)).size).toBe(ALL_OPERATIONS.length);
});

describe.each(ALL_OPERATIONS)("$id", (operation) => {
  const { path, params, method, body, summary, ifMatch } = operation;
  test("has a parameter for each name in its path, and no other", () => {
    expect(Object.keys(params?.shape ?? {}).sort()).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    );
  });

  test("says what it does in sentences", () => expect(summary).toMatch(/^[A-Z].*[.)]$/));

  test("a write of fields that are there asks for If-Match; a read asks for nothing", () => {
    if (method === "PATCH") expect(ifMatch).toBe(true);
    if (method === "GET") expect([body, ifMatch]).toEqual([undefined, undefined]);
  });
});

test("every object that is taken refuses fields that it does not name", () => {
  const open: string[] = [];
  const look = (schema: unknown, where: string) => {
    if (typeof schema !== "object" || schema === null) return;
    const { type, properties, additionalProperties } = schema as Record<string, unknown>;
    if (type === "object" && properties && additionalProperties !== false) open.push(where);
    for (const [name, part] of Object.entries(schema)) look(part, `${where}/${name}`);
  };
  for (const [path, methods] of Object.entries<Record<string, { requestBody?: unknown }>>(document.paths))
    for (const [method, { requestBody }] of Object.entries(methods)) look(requestBody, `${method} ${path}`);
  look(document.components.schemas.TextMark, "TextMark");
  expect(open).toEqual([]);
});
