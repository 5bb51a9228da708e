const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " ", "#39": "'", "#039": "'", "#x27": "'" },
  ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", hellip: "…", ndash: "–", mdash: "—" },
};

/**
 * The text of a value of JSON-LD, wherever it stands: a string, a number, `@value`, the name or the address of a node, the first of a
 * list that says something. Tags are taken off and the usual character references resolved: content systems leave both.
 */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return cleaned(value);
  if (typeof value === "number") return String(value);
  if (depth > 4 || typeof value !== "object" || value === null) return "";
  if (Array.isArray(value)) return firstOf(value.map((each) => textOf(each, depth + 1)));
  const node = value as Record<string, unknown>;
  return firstOf(["@value", "name", "url", "@id", "text"].map((key) => textOf(node[key], depth + 1)));
}

function firstOf(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

function cleaned(text: string): string {
  const resolved = text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replace(/&(#?\w{1,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
  return /^(null|undefined|n\/a|none|-)$/i.test(resolved) ? "" : resolved;
}
