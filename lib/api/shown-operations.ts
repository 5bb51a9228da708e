import type { ShownOperation } from "@/lib/domain/access/shown-operation";
import { ALL_OPERATIONS, apiDocument } from "./serve";

type Json = Record<string, unknown>;
type Described = {
  parameters: { name: string; in: string; required?: boolean; description?: string; schema: Json }[];
  requestBody?: { content: Record<string, { schema?: Json }> };
  responses: Record<string, { content?: Record<string, { schema?: Json }> }>;
};

/** The operations in the table's order, with what the document says of each, in words that people read. */
export function shownOperations(): ShownOperation[] {
  const document = apiDocument() as {
    paths: Record<string, Record<string, Described>>;
    components: { schemas: Json };
  };
  const shape = (schema: Json | undefined) =>
    schema ? shapeOf(schema, document.components.schemas, 0) : null;
  return ALL_OPERATIONS.map(({ id, tag, method, path, summary, scope, ifMatch, status = 200 }) => {
    const said = document.paths[path]?.[method.toLowerCase()];
    return {
      ...{ id, tag, method, path: `/api/v1${path}`, summary, scope, needsIfMatch: ifMatch === true },
      parameters: (said?.parameters ?? [])
        .filter((parameter) => parameter.in !== "header")
        .map(({ name, in: place, required = false, description = "", schema }) => ({
          ...{ name, in: place, required },
          says: [description, kindOf(schema)].filter(Boolean).join(". "),
        })),
      takes: shape(said?.requestBody?.content["application/json"]?.schema),
      gives: shape(said?.responses[status]?.content?.["application/json"]?.schema),
    };
  });
}

const DEEPEST = 6;

/** A schema as it would look as JSON: names, and in place of values what they are. */
function shapeOf(schema: Json, components: Json, depth: number): string {
  const $ref = schema.$ref;
  if (typeof $ref === "string")
    return shapeOf(components[$ref.split("/").at(-1) ?? ""] as Json, components, depth);
  const indent = "  ".repeat(depth + 1);
  const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (choices) return choices.map((one) => shapeOf(one, components, depth)).join(" | ");
  if (depth > DEEPEST) return "…";
  const {
    properties,
    required = [],
    items,
  } = schema as { properties?: Record<string, Json>; required?: string[]; items?: Json };
  if (items) return `[${shapeOf(items, components, depth)}]`;
  if (!properties) return kindOf(schema);
  const lines = Object.entries(properties).map(
    ([name, part]) =>
      `${indent}${name}${required.includes(name) ? "" : "?"}: ${shapeOf(part, components, depth + 1)}`,
  );
  return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
}

function kindOf(schema: Json): string {
  const { type, enum: values, const: value, format, anyOf } = schema as Record<string, unknown>;
  if (Array.isArray(values)) return values.map((one) => JSON.stringify(one)).join(" | ");
  if (value !== undefined) return JSON.stringify(value);
  if (Array.isArray(anyOf)) return anyOf.map((one) => kindOf(one as Json)).join(" | ");
  return String(format ?? type ?? "anything");
}
