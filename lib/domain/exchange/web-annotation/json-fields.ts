export type Fields = Record<string, unknown>;

/** The value if it is an object of JSON, else null. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** JSON-LD lets one value stand for a list of one, and none for an empty list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The first of the fields that holds text. */
export function textOf(fields: Fields, ...names: string[]): string | undefined {
  return names.map((name) => fields[name]).find((value): value is string => typeof value === "string");
}

/** Whether a node is of a type, by its name with or without a prefix. */
export function isType(fields: Fields, type: string): boolean {
  return [...listOf(fields.type), ...listOf(fields["@type"])].some(
    (said) => typeof said === "string" && said.replace(/^.*[:/#]/, "") === type,
  );
}
