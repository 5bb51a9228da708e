/**
 * What is wrong with a document that others or we wrote. An error: readers of fact checks refuse it. A warning: they take
 * it and make less of it. `path` leads to the field from the document's root, in JavaScript's notation:
 * "@graph[2].reviewRating.ratingValue"; "" is the root itself.
 */
export type Finding = { level: "error" | "warning"; path: string; code: FindingCode; message: string };

export type FindingCode =
  | "notAnObject"
  | "notSchemaOrg"
  | "noReview"
  | "missing"
  | "empty"
  | "wrongKind"
  | "notAbsolute"
  | "otherHost"
  | "notWhole"
  | "scaleIncomplete"
  | "scaleUpsideDown"
  | "outOfScale"
  | "notADate"
  | "beforeTheClaim"
  | "tooLong"
  | "carriesVerdict";

export type Say = (level: Finding["level"], path: string, code: FindingCode, message: string) => void;

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a node is said to be of that type; schema.org's addresses are taken for the names. */
export function isOfType(node: Fields, type: string): boolean {
  return [node["@type"]].flat().some((said) => typeof said === "string" && nameOfType(said) === type);
}

function nameOfType(type: string): string {
  return type.replace(/^(https?:\/\/schema\.org\/|schema:)/i, "");
}

/** "author" of "@graph[0]": "@graph[0].author" */
export function within(path: string, field: string | number): string {
  if (typeof field === "number") return `${path}[${field}]`;
  return path === "" ? field : `${path}.${field}`;
}

/** Whether a path leads to something within what stands at another. */
export function isWithin(path: string, outer: string): boolean {
  return outer === "" || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/** The one value, or each of a list of them, with where it stands: JSON-LD lets one stand for a list of one. */
export function each(value: unknown, path: string): { value: unknown; path: string }[] {
  if (!Array.isArray(value)) return [{ value, path }];
  return value.map((one: unknown, index) => ({ value: one, path: within(path, index) }));
}

/** Deeper than any document that is meant; a hostile one ends here. */
export const DEEPEST = 40;

/** "" and white space, [] and {}, null: written by a form that nobody filled in. */
export function saysNothing(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || depth > DEEPEST) return false;
  return Object.entries(value).every(([key, one]) => key === "@type" || saysNothing(one, depth + 1));
}
